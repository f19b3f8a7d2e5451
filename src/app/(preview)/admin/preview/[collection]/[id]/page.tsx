import { notFound } from 'next/navigation.js'
import { draftFor } from '../../../../../../admin/preview/draft.ts'
import { Preview } from '../../../../../../admin/preview/Preview.tsx'

type Args = { params: Promise<{ collection: string; id: string }> }

const Page = async ({ params }: Args) => {
  const shown = await draftFor(await params)
  if (!shown) notFound()
  return <Preview {...shown} />
}

export default Page
