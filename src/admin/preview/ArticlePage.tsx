import { dayInVietnam } from '../../domain/instants.ts'
import { formatPartialDate } from '../../domain/dates.ts'
import type { Article } from '../../payload-types.ts'
import { articleKinds } from '../../domain/article-kinds.ts'
import { Body } from './Body.tsx'
import { allPopulated, Picture, placeName } from './parts.tsx'

export const ArticlePage = ({ article }: { article: Article }) => {
  const { body, bylines, cover, coverCaption, kind, localities, publishedAt, relatedArticles, source, summary, title } =
    article
  const day = publishedAt ? formatPartialDate(dayInVietnam(publishedAt)) : ''
  const authors = (bylines ?? []).map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ')
  const origin = source?.name && [source.name, source.date && formatPartialDate(source.date)].filter(Boolean).join(', ')
  const credit = [authors, origin && `Nguồn: ${origin}`].filter(Boolean).join(' · ')
  const related = allPopulated(relatedArticles)
  return (
    <article>
      <header>
        <p className="kicker">{[articleKinds[kind], day].filter(Boolean).join(' · ')}</p>
        <h1>{title}</h1>
        <p className="lead">{summary}</p>
        {credit && <p className="byline">{credit}</p>}
      </header>
      <Picture caption={coverCaption} image={cover} size="wide" />
      <Body text={body} />
      <footer>
        {localities?.length ? <p>Địa phương: {allPopulated(localities).map(placeName).join('; ')}</p> : null}
        {related.length > 0 && (
          <nav aria-label="Bài liên quan">
            <h2>Bài liên quan</h2>
            <ul>
              {related.map(({ id, title: name }) => (
                <li key={id}>
                  <a href={`/admin/preview/articles/${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </footer>
    </article>
  )
}
