import { displayName } from '../../domain/names.ts'
import type { Award, Individual } from '../../payload-types.ts'
import { Body } from './Body.tsx'
import { allPopulated, Fact, period, Picture, placeName } from './parts.tsx'

export const IndividualPage = ({ individual }: { individual: Individual }) => {
  const { awards, birthYear, deathYear, deeds, honorific, name, occupation, offices, place, portrait, story } =
    individual
  const years = deathYear ? `${birthYear ?? '?'} – ${deathYear}` : birthYear ? `sinh năm ${birthYear}` : ''
  const honours = allPopulated<Award>(awards?.docs)
  return (
    <article>
      <header>
        <p className="kicker">Gương điển hình</p>
        <h1>{displayName({ honorific, name })}</h1>
        <p className="lead">{deeds}</p>
      </header>
      <Picture image={portrait} size="card" />
      <dl className="facts">
        <Fact label="Nghề nghiệp">{occupation}</Fact>
        <Fact label="Năm sinh, năm mất">{years}</Fact>
        <Fact label="Chức vụ">
          {offices?.length
            ? offices.map(({ from, title, to }) => [title, period(from, to)].filter(Boolean).join(', ')).join('; ')
            : null}
        </Fact>
        <Fact label="Nơi ở, nơi công tác">
          {[place?.detail, placeName(place?.locality)].filter(Boolean).join(', ')}
        </Fact>
        <Fact label="Khen thưởng">{honours.map(({ title }) => title).join('; ')}</Fact>
      </dl>
      <Body text={story} />
    </article>
  )
}
