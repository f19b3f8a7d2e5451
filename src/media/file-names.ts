import { slugify } from '../domain/slug.ts'

/** Characters of the hash in a name; the rest only lengthens addresses. */
const HASH_LENGTH = 12
const BASE_LENGTH = 64

/** What a served name can look like; anything else is not even looked for. */
const SERVED = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|png|webp|pdf)$/

export const isFileName = (name: string): boolean => name.length <= 200 && SERVED.test(name)

/**
 * The name of a photograph without its extension: `Lễ trao giải.JPG` with the hash `1a2b…` gives `le-trao-giai-1a2b3c4d5e6f`; `copy` 2 and
 * up tells apart documents with the same bytes. Only a-z, 0-9 and hyphens, whatever was given.
 */
export const photoBase = (givenName: string, hash: string, copy = 1): string => {
  const name = givenName.split(/[/\\]/).at(-1) ?? ''
  const base = slugify(name.replace(/\.[^.]*$/, ''), BASE_LENGTH) || 'anh'
  return `${base}-${hash.slice(0, HASH_LENGTH)}${copy > 1 ? `-${copy}` : ''}`
}
