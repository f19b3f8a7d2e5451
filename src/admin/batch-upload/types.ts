/** What is said once for all photographs of a batch. */
export type Common = {
  caption: string
  alt: string
  place: string
  locality: { value: string; label: string } | null
  eventDate: string
  photographer: string
  rights: string
  rightsNote: string
}

export const nothingCommon: Common = {
  caption: '',
  alt: '',
  place: '',
  locality: null,
  eventDate: '',
  photographer: '',
  rights: '',
  rightsNote: '',
}

export type Stage = 'waiting' | 'sending' | 'saved' | 'failed'

/** One photograph of a batch. Its own words win over the common ones. */
export type Item = {
  /** stays the same over all tries, so that the server stores the photograph once */
  key: string
  file: File
  preview: string
  caption: string | null
  alt: string | null
  stage: Stage
  /** 0 to 1, of the bytes on their way */
  progress: number
  problem?: string
  /** captions of photographs of the same bytes that the library has already */
  twins: string[]
  id?: string
}

export const captionOf = (item: Item, common: Common): string => item.caption ?? common.caption
export const altOf = (item: Item, common: Common): string => item.alt ?? common.alt
