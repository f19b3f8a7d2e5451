'use client'

import { useLivePreview } from '@payloadcms/live-preview-react'
import type { PublishedCollection } from '../../cms/collection-kinds.ts'
import { stateLabels } from '../../domain/states.ts'
import type { Article, Award, Individual, Model, Yearbook } from '../../payload-types.ts'
import { ArticlePage } from './ArticlePage.tsx'
import { AwardPage } from './AwardPage.tsx'
import { IndividualPage } from './IndividualPage.tsx'
import { ModelPage } from './ModelPage.tsx'
import { YearbookPage } from './YearbookPage.tsx'

type Props = { collection: PublishedCollection; initial: Record<string, unknown> & { id: string } }

/** The newest version as a page, following what is typed in the form beside it. */
export const Preview = ({ collection, initial }: Props) => {
  // The panel is reached under more than one name; messages come from, and go to, the window's own. On the server nobody listens.
  const serverURL = typeof window === 'undefined' ? '' : window.location.origin
  const { data } = useLivePreview({ depth: 2, initialData: initial, serverURL })
  const state = data.state === 'published' || data.state === 'withdrawn' ? data.state : 'draft'
  return (
    <>
      <p className="standing-bar" role="note">
        Bản xem trước · {stateLabels[state]}. Người ngoài không mở được trang này.
      </p>
      <main className="page">{pageOf(collection, data)}</main>
    </>
  )
}

const pageOf = (collection: PublishedCollection, data: object) => {
  switch (collection) {
    case 'articles':
      return <ArticlePage article={data as Article} />
    case 'individuals':
      return <IndividualPage individual={data as Individual} />
    case 'models':
      return <ModelPage model={data as Model} />
    case 'awards':
      return <AwardPage award={data as Award} />
    case 'yearbooks':
      return <YearbookPage yearbook={data as Yearbook} />
  }
}
