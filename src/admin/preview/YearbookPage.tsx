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
      {sectionsOf(entries ?? []).map(({ first, rows, title: section }) => (
        <section key={first}>
          {section && <h2>{section}</h2>}
          <ol className="entries" start={first}>
            {rows.map(({ document, id, note }) => {
              const shown = populated(document.value)
              return (
                <li key={id}>
                  {shown ? displayName(shown) : '—'}
                  {note && <small>{note}</small>}
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </article>
  )
}

type Entry = NonNullable<Yearbook['entries']>[number]

/** The entries under their headings, numbered through the book: an entry with a heading opens a section. */
const sectionsOf = (entries: Entry[]): { title: string; first: number; rows: Entry[] }[] => {
  const sections: { title: string; first: number; rows: Entry[] }[] = []
  for (const [index, entry] of entries.entries()) {
    const open = sections.at(-1)
    if (open && (!entry.section || entry.section === open.title)) open.rows.push(entry)
    else sections.push({ title: entry.section ?? '', first: index + 1, rows: [entry] })
  }
  return sections
}
