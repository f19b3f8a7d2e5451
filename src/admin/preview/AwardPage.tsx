import { formatPartialDate } from '../../domain/dates.ts'
import type { Award, Individual, Model, Organization } from '../../payload-types.ts'
import { displayName } from '../../domain/names.ts'
import { allPopulated, Fact, personName, Picture, placeName, populated } from './parts.tsx'

type Recipient = NonNullable<Award['recipients']>[number]

const recipientName = ({ count, countOf, individual, model, office, organization, type }: Recipient): string => {
  const person = populated<Individual>(individual)
  if (type === 'individual' && person) return [displayName(person), office].filter(Boolean).join(', ')
  if (type === 'count') return count ? [count, countOf].filter(Boolean).join(' ') : `${countOf} (không nêu tên)`
  return populated<Organization>(organization)?.name ?? populated<Model>(model)?.name ?? ''
}

export const AwardPage = ({ award }: { award: Award }) => {
  const { ceremony, decision, issuer, photos, reason, recipients, title, years } = award
  const number = decision?.numberUnknown ? 'không rõ số' : decision?.number
  const day = decision?.date && `ngày ${formatPartialDate(decision.date)}`
  const where = [ceremony?.place?.detail, placeName(ceremony?.place?.locality)].filter(Boolean).join(', ')
  return (
    <article>
      <header>
        <p className="kicker">{['Khen thưởng', years?.join(', ')].filter(Boolean).join(' · ')}</p>
        <h1>{title}</h1>
        <p className="lead">{reason}</p>
      </header>
      <dl className="facts">
        <Fact label="Nơi ban hành">{populated(issuer)?.name}</Fact>
        <Fact label="Quyết định">{[number, day].filter(Boolean).join(', ')}</Fact>
        <Fact label="Người, tập thể nhận">
          {recipients?.length ? (
            <ul>
              {recipients.map((recipient, index) => (
                <li key={recipient.id ?? index}>
                  {recipientName(recipient)}
                  {recipient.citation && <small>{recipient.citation}</small>}
                </li>
              ))}
            </ul>
          ) : null}
        </Fact>
        <Fact label="Lễ trao">
          {[ceremony?.name, ceremony?.date && formatPartialDate(ceremony.date), where].filter(Boolean).join(', ')}
        </Fact>
        <Fact label="Người trao">{ceremony?.presenters?.map(personName).join('; ')}</Fact>
      </dl>
      {allPopulated(photos).map((photo) => (
        <Picture image={photo} key={photo.id} size="wide" />
      ))}
    </article>
  )
}
