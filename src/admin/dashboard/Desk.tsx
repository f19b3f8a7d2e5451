import { createLocalReq, type ServerProps } from 'payload'
import { staffOf } from '../../cms/users.ts'
import { Drafts } from './Drafts.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { isNewsroomEmpty, newestDrafts } from './read.ts'

/** Above the panel's cards: what to begin with in an empty newsroom, later what is not finished. */
export const Desk = async ({ payload, user }: ServerProps) => {
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload)
  const staff = staffOf(req)
  if (!staff) return null
  const { admin } = payload.config.routes
  const drafts = await newestDrafts(req)
  if (drafts.length > 0) return <Drafts admin={admin} drafts={drafts} />
  return (await isNewsroomEmpty(req)) ? <FirstSteps admin={admin} role={staff.role} /> : null
}
