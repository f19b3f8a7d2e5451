'use client'

import { toast, useAuth, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { reachOf, type Role } from '../domain/roles.ts'
import { type Answer, requestTransition } from './transition.ts'

type Name = 'publish' | 'withdraw' | 'withdraw-basis'

/** What the buttons of a document need: whether this person may at all, and the doing of it with its messages. */
export const useTransition = (name: Name, done: string) => {
  const { collectionSlug, data, id, incrementVersionCount, setData, setHasPublishedDoc, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth<{ id: string; role: Role }>()
  const { dispatchFields, getField, setSubmitted } = useForm()
  const router = useRouter()
  const [isRunning, setRunning] = useState(false)

  /** The server's answer, or null after a refusal, which has been shown. */
  const run = async (body: Record<string, unknown> = {}): Promise<Answer | null> => {
    setRunning(true)
    const address = `${config.routes.api}/${collectionSlug ?? ''}/${id ?? ''}/transitions/${name}`
    const outcome = await requestTransition(address, { updatedAt: data?.updatedAt, ...body })
    setRunning(false)
    if ('problem' in outcome) {
      toast.error(outcome.problem)
      // As after a save that was refused. Payload would add a field for each path that the form does not have, those of blocks in a text.
      const errors = outcome.fields.filter(({ path }) => Boolean(getField(path)))
      if (errors.length > 0) {
        dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
        setSubmitted(true)
      }
      return null
    }
    setData({ ...data, ...outcome.doc })
    setHasPublishedDoc(name === 'publish')
    setUnpublishedVersionCount(name === 'publish' ? 0 : 1)
    incrementVersionCount()
    toast.success(done)
    router.refresh()
    return outcome
  }

  return { isAllowed: Boolean(id) && reachOf(user?.role, 'published', name) !== '–', isRunning, run }
}
