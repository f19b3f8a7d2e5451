import type { ReactNode } from 'react'
import { formatPartialDate } from '../../domain/dates.ts'
import { formatQuantity } from '../../domain/numbers.ts'
import { displayName } from '../../domain/names.ts'
import type { Locality, Media } from '../../payload-types.ts'

/** What a relation is until it is populated: an id, or nothing. */
type Maybe<Doc> = Doc | string | null | undefined

export const populated = <Doc extends object>(value: Maybe<Doc>): Doc | undefined =>
  typeof value === 'object' && value !== null ? value : undefined

export const allPopulated = <Doc extends object>(values: (Doc | string)[] | null | undefined): Doc[] =>
  (values ?? []).flatMap((value) => populated(value) ?? [])

/** `xã Quốc Thái, huyện An Phú, tỉnh An Giang (nay thuộc …)` */
export const placeName = (value: Maybe<Locality>): string => {
  const place = populated(value)
  if (!place) return ''
  const then = place.fullName ?? place.name
  return place.presentName
    ? `${then} (nay ${place.presentName.startsWith('thuộc') ? '' : 'là '}${place.presentName})`
    : then
}

type PictureProps = { image: Maybe<Media>; caption?: string | null | undefined; size?: 'wide' | 'card' }

/** A photograph with its caption, whose it is and where it comes from. */
export const Picture = ({ caption, image, size }: PictureProps) => {
  const photo = populated(image)
  if (!photo?.url) return null
  const source = (size && photo.sizes?.[size]?.url) || photo.url
  const credit = [photo.photographer && `Ảnh: ${photo.photographer}`, photo.rightsNote].filter(Boolean).join(' · ')
  return (
    <figure>
      <img alt={photo.alt} src={source} />
      <figcaption>
        {caption || photo.caption}
        {credit && <small>{credit}</small>}
      </figcaption>
    </figure>
  )
}

type PersonProps = { honorific?: string | null; name: string; office?: string | null }

export const personName = ({ honorific, name, office }: PersonProps): string =>
  [displayName({ honorific, name }), office].filter(Boolean).join(', ')

export type Figure = {
  label: string
  qualifier?: string | null
  value: number
  valueTo?: number | null
  unit?: string | null
  period?: string | null
  source?: string | null
  locality?: Maybe<Locality>
  id?: string | null
}

/** Figures with what each is of, when and from where. */
export const Figures = ({
  figures,
  title,
}: {
  figures: Figure[] | null | undefined
  title?: string | null | undefined
}) => {
  if (!figures?.length) return null
  return (
    <section className="figures">
      {title && <h3>{title}</h3>}
      <dl>
        {figures.map((figure, index) => (
          <div key={figure.id ?? index}>
            <dt>{figure.label}</dt>
            <dd>
              <strong>{quantityOf(figure)}</strong>
              <small>{[figure.period, placeName(figure.locality), figure.source].filter(Boolean).join(' · ')}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const quantityOf = ({ qualifier, unit, value, valueTo }: Figure): string => {
  const quantity =
    typeof valueTo === 'number'
      ? `${formatQuantity(value)}–${formatQuantity(valueTo, unit)}`
      : formatQuantity(value, unit)
  return qualifier ? `${qualifier} ${quantity}` : quantity
}

/** One line of what is known; nothing when it is not. */
export const Fact = ({ children, label }: { children: ReactNode; label: string }) =>
  children ? (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  ) : null

export const period = (from?: string | null, to?: string | null): string =>
  [from && `từ ${formatPartialDate(from)}`, to && `đến ${formatPartialDate(to)}`].filter(Boolean).join(' ')
