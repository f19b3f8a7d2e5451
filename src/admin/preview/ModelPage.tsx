import { formatPartialDate } from '../../domain/dates.ts'
import { modelFields, modelStatuses } from '../../domain/model-words.ts'
import type { Individual, Model, Organization } from '../../payload-types.ts'
import { Body } from './Body.tsx'
import { allPopulated, Fact, Figures, Picture, placeName } from './parts.tsx'

export const ModelPage = ({ model }: { model: Model }) => {
  const {
    cover,
    field,
    individuals,
    localities,
    localityNote,
    name,
    organizations,
    practice,
    results,
    since,
    stages,
    summary,
  } = model
  const runners = [...allPopulated<Organization>(organizations), ...allPopulated<Individual>(individuals)]
  return (
    <article>
      <header>
        <p className="kicker">{['Mô hình', field && modelFields[field]].filter(Boolean).join(' · ')}</p>
        <h1>{name}</h1>
        <p className="lead">{summary}</p>
      </header>
      <Picture image={cover} size="wide" />
      <dl className="facts">
        <Fact label="Thực hiện">{runners.map((runner) => runner.name).join('; ')}</Fact>
        <Fact label="Ở đâu">
          {[allPopulated(localities).map(placeName).join('; '), localityNote].filter(Boolean).join(' · ')}
        </Fact>
        <Fact label="Từ khi nào">{since && formatPartialDate(since)}</Fact>
        <Fact label="Quá trình">
          {stages
            ?.map(({ date, status }) =>
              [modelStatuses[status], date && formatPartialDate(date)].filter(Boolean).join(', '),
            )
            .join(' → ')}
        </Fact>
      </dl>
      <Body text={practice} />
      <Figures figures={results} title="Kết quả" />
    </article>
  )
}
