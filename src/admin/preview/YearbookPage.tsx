import type { Organization, Yearbook } from '../../payload-types.ts'
import { displayName } from '../../domain/names.ts'
import { allPopulated, Fact, Picture, placeName, populated } from './parts.tsx'

export const YearbookPage = ({ yearbook }: { yearbook: Yearbook }) => {
  const { compilers, cover, entries, locality, periodFrom, periodTo, summary, title } = yearbook
  return (
    <article>
      <header>
        <p className="kicker">
          Kỷ yếu · {periodFrom}–{periodTo}
        </p>
        <h1>{title}</h1>
        <p className="lead">{summary}</p>
      </header>
      <Picture image={cover} size="wide" />
      <dl className="facts">
        <Fact label="Địa phương">{placeName(locality)}</Fact>
        <Fact label="Đơn vị biên soạn">
          {allPopulated<Organization>(compilers)
            .map(({ name }) => name)
            .join('; ')}
        </Fact>
      </dl>
      <ol className="entries">
        {entries?.map(({ document, id, note, section }) => {
          const shown = populated(document.value)
          return (
            <li key={id}>
              {section && <h2>{section}</h2>}
              {shown ? displayName(shown) : '—'}
              {note && <small>{note}</small>}
            </li>
          )
        })}
      </ol>
    </article>
  )
}
