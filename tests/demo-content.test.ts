import type { Field } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import config from '../payload.config.ts'
import { dataOf, itemsOf } from '../seeds/engine/items.ts'
import { demoSets } from '../seeds/sets.ts'
import { bodyBlocks } from '../src/cms/blocks/index.ts'
import { isPublished } from '../src/cms/collection-kinds.ts'
import { referencesOf } from '../src/cms/references.ts'
import { slugify } from '../src/domain/slug.ts'
import { directives, facts, type Facts, type Figure, type Honour, parents, themes, yearbook } from './demo/facts.ts'
import { Client } from './support/client.ts'
import { type Demo, demoPatience, startDemo } from './support/demo.ts'

type Recipient = { type: string; count?: number; countOf?: string } & Partial<
  Record<'individual' | 'organization' | 'model', string>
>
type Words = Partial<
  Record<'title' | 'name' | 'fullName' | 'summary' | 'coverCaption' | 'caption' | 'alt' | 'url' | 'filename', string>
>
type Link = Partial<Record<'owningUnit' | 'locality' | 'issuer' | 'cover' | 'parent' | 'portrait', string | null>>
type Links = Partial<
  Record<
    | ('localities' | 'organizations' | 'individuals' | 'models' | 'awards' | 'categories' | 'tags' | 'relatedArticles')
    | ('directives' | 'themes' | 'movements' | 'continues' | 'leaders' | 'compilers' | 'photos'),
    string[] | null
  >
>
/** A document as the API tells it at depth 0: as far as it is looked into here. */
type Row = Words &
  Link &
  Links & {
    id: string
    slug: string
    body?: unknown
    story?: unknown
    deeds?: string
    source?: { date?: string }
    publishedAt?: string
    localityCount?: number | null
    level?: string
    ceremony?: { presenters?: { name: string; office?: string }[] }
    bylines?: { name: string }[]
    basis?: { ground?: string; date?: string; source?: string }
    offices?: { title: string }[]
    place?: { locality?: string }
    years?: number[] | null
    recipients?: Recipient[]
    entries?: unknown[]
    category?: string
    form?: string
    decision?: unknown
    reason?: string
    scope?: string
  }
type ShownFigure = Figure & { source?: string; locality?: string }
type ShownQuotation = { honorific?: string; name: string; office?: string; text: string; isReported?: boolean }

const collections = [
  ...['articles', 'individuals', 'models', 'awards', 'yearbooks', 'organizations', 'localities'],
  ...['directives', 'themes', 'movements', 'categories', 'tags', 'media'],
]

let server: Demo
let startedAt: string
let administrator: Client
/** Every document as an administrator sees it, references as ids. */
const stored: Record<string, Row[]> = {}
/** The ids that a stranger finds. */
const shown: Record<string, Set<string>> = {}
let fieldsOf: Record<string, Field[]>

const everyPage = async (client: Client, collection: string): Promise<Row[]> => {
  const rows: Row[] = []
  for (let page: number | null = 1; page !== null;) {
    const { body, status } = await client.rest(
      'GET',
      `/api/${collection}?depth=0&limit=100&page=${page}&sort=${collection === 'media' ? 'id' : 'slug'}`,
    )
    if (status !== 200) throw new Error(`${collection}: ${status} ${JSON.stringify(body)}`)
    rows.push(...(body.docs as Row[]))
    page = body.nextPage as number | null
  }
  return rows
}

beforeAll(async () => {
  server = await startDemo()
  startedAt = server.seededFrom
  administrator = await server.signIn('administrator')
  const stranger = new Client(server.url)
  for (const collection of collections) {
    stored[collection] = await everyPage(administrator, collection)
    shown[collection] = new Set((await everyPage(stranger, collection)).map(({ id }) => id))
  }
  fieldsOf = Object.fromEntries((await config).collections.map(({ fields, slug }) => [slug, fields]))
}, demoPatience)

afterAll(() => server.close())

const rows = (collection: string): Row[] => stored[collection] ?? []
const isShown = (collection: string, { id }: Row): boolean => shown[collection]?.has(id) ?? false
const byId = (collection: string, id: string | null | undefined): Row | undefined =>
  rows(collection).find((row) => row.id === id)
const nameOf = (collection: string, id: string | null | undefined): string => {
  const row = byId(collection, id)
  return row?.fullName ?? row?.name ?? row?.title ?? ''
}
const named = (collection: string, ids: string[] | null | undefined): string[] =>
  (ids ?? []).map((id) => nameOf(collection, id))
const one = (collection: string, field: 'name' | 'title', value: string): Row => {
  const found = rows(collection).filter((row) => row[field] === value)
  expect(found, `${collection} with the ${field} «${value}»`).toHaveLength(1)
  return found[0] as Row
}
const unitOf = (row: Row): string | undefined => byId('organizations', row.owningUnit)?.slug

/** The published articles of a locality's department. */
const storiesOf = ({ unit }: Facts): Row[] =>
  rows('articles').filter((row) => isShown('articles', row) && unitOf(row) === unit)

/** All text of a rich text, one line a block. */
const wordsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsIn).join('')
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Record<string, unknown>
  const own =
    node.type === 'block'
      ? Object.values(node.fields as object)
          .map(wordsOf)
          .join('\n')
      : ''
  const line = ['paragraph', 'heading', 'listitem', 'block', 'tablecell'].includes(String(node.type)) ? '\n' : ''
  return `${typeof node.text === 'string' ? node.text : ''}${own}${wordsIn(node.root ?? node.children)}${line}`
}
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))
const textOf = (row: Row): string => [row.title, row.summary, row.coverCaption, wordsIn(row.body)].join('\n')

/** The fields of all blocks of one type in a body, at any depth. */
const blocksIn = <Fields>(value: unknown, type: string): Fields[] => {
  if (typeof value !== 'object' || value === null) return []
  const isOne = (value as { blockType?: string }).blockType === type
  return isOne ? [value as Fields] : Object.values(value).flatMap((inner) => blocksIn<Fields>(inner, type))
}
const figuresIn = (body: unknown): ShownFigure[] =>
  blocksIn<{ figures?: ShownFigure[] }>(body, 'keyFigures').flatMap(({ figures }) => figures ?? [])
const quotationsIn = (body: unknown): ShownQuotation[] => blocksIn<ShownQuotation>(body, 'quotation')

const isLinked = (article: Row, field: keyof Links, id: string): boolean => article[field]?.includes(id) ?? false
const expectLinked = (stories: Row[], field: keyof Links, row: Row, what: string): void => {
  expect(stories.filter((story) => isLinked(story, field, row.id)).length, `stories that link ${what}`).toBeGreaterThan(
    0,
  )
}

describe.each(facts)('the demo of $place', (place) => {
  const each = <Entry>(entries: Entry[], label: (entry: Entry) => string): [string, Entry][] =>
    entries.map((entry) => [label(entry), entry])

  it('has its own stories, published, filed, each with a cover of its own, where it happened and what it is told from', () => {
    const stories = storiesOf(place)
    expect(stories.length).toBeGreaterThanOrEqual(3)
    for (const story of stories) {
      expect([story.slug, story.cover, Boolean(story.categories?.length), Boolean(story.tags?.length)]).toEqual([
        story.slug,
        expect.any(String),
        true,
        true,
      ])
      const places = named('localities', story.localities)
      expect([story.slug, places.some((name) => name.endsWith(place.place))]).toEqual([story.slug, true])
      expect([story.slug, (story.relatedArticles ?? []).length > 0]).toEqual([story.slug, true])
      expect([story.slug, textOf(story)]).toEqual([
        story.slug,
        expect.stringContaining('Bài viết dựa trên thông tin báo chí'),
      ])
    }
    expect(new Set(stories.map(({ cover }) => cover)).size).toBe(stories.length)
  })

  it('dates its stories as exactly as the report is dated, and no more exactly', () => {
    const isDay = place.reported.length === '2022-08-16'.length
    for (const { publishedAt = '', slug, source } of storiesOf(place)) {
      expect([slug, source?.date]).toEqual([slug, place.reported])
      // Otherwise the moment at which it was published here.
      expect([slug, publishedAt === `${place.reported}T05:00:00.000Z`, publishedAt > startedAt]).toEqual([
        slug,
        isDay,
        !isDay,
      ])
    }
  })

  it.each(each(place.sections ?? [], (slug) => slug))('stands in the section %s', (slug) => {
    const sections = storiesOf(place).flatMap(({ categories }) => categories ?? [])
    expect(sections.map((id) => byId('categories', id)?.slug)).toContain(slug)
  })

  it.each(each(place.bylines, ({ name }) => name))('bears the byline of %s on its day', (_name, { date, name }) => {
    const story = storiesOf(place).find(({ bylines }) => bylines?.some((line) => line.name === name))
    expect(story).toMatchObject({ source: { date }, publishedAt: `${date}T05:00:00.000Z` })
  })

  it.each(each(place.models, ({ name }) => name))(
    'has the model «%s»',
    (_name, { count, name, organizations = [], places }) => {
      const model = one('models', 'name', name)
      expect([isShown('models', model), unitOf(model)]).toEqual([true, place.unit])
      expect(named('localities', model.localities)).toEqual(places)
      expect(named('organizations', model.organizations)).toEqual(organizations)
      expect(model.localityCount ?? undefined).toBe(count)
      expect(model.cover).toEqual(expect.any(String))
      expectLinked(storiesOf(place), 'models', model, name)
    },
  )

  it.each(each(place.individuals, ({ name }) => name))('holds up %s, on a recorded basis', (_name, expected) => {
    const person = one('individuals', 'name', expected.name)
    expect(isShown('individuals', person)).toBe(true)
    expect(person).toMatchObject({ honorific: expected.honorific, basis: { ground: 'press' } })
    expect(person.basis?.date).toMatch(/^202[23]/)
    expect(person.basis?.source).toEqual(expect.any(String))
    expect(person.offices?.map(({ title }) => title).join('\n') ?? '').toContain(expected.office ?? '')
    expect(nameOf('localities', person.place?.locality)).toBe(expected.place)
    expect(person.portrait).toEqual(expect.any(String))
    const page = `${person.deeds}\n${wordsIn(person.story)}`.toLowerCase()
    for (const deed of expected.deeds) expect(page).toContain(deed.toLowerCase())
    expectLinked(storiesOf(place), 'individuals', person, expected.name)
  })

  it.each(each(place.movements, ({ name }) => name))('takes part in «%s»', (_name, { leaders, name }) => {
    const movement = one('movements', 'name', name)
    expect([movement.slug, isShown('movements', movement)]).toEqual([slugify(name), true])
    expect(named('localities', movement.localities)).toContain(place.place)
    if (leaders) expect(movement.leaders?.map((id) => byId('organizations', id)?.slug)).toEqual(leaders)
    expectLinked(storiesOf(place), 'movements', movement, name)
  })

  it.each(each(place.directives, (title) => title))('is tied to %s', (_title, title) => {
    expectLinked(storiesOf(place), 'directives', one('directives', 'title', title), title)
  })

  it.each(each(place.themes, (title) => title))('follows the theme «%s»', (_title, title) => {
    expectLinked(storiesOf(place), 'themes', one('themes', 'title', title), title)
  })

  const honour = ({ form, issuer, name }: Honour) => [form, name, issuer].filter(Boolean).join(' ')
  it.each(each(place.honours, honour))('has in its ledger: %s', (_label, expected) => {
    const found = rows('awards').filter(
      (award) =>
        unitOf(award) === place.unit &&
        award.category === expected.category &&
        (!expected.form || award.form === expected.form) &&
        (!expected.name || award.name === expected.name) &&
        (!expected.issuer || nameOf('organizations', award.issuer) === expected.issuer),
    )
    expect(found).toHaveLength(1)
    const award = found[0] as Row
    expect(isShown('awards', award)).toBe(true)
    expect(award.decision).toMatchObject({ numberUnknown: true })
    expect(award.years ?? []).toEqual(expected.years)
    expect(award.reason ?? '').toContain(expected.reason ?? '')
    expect(award.level).toBe(expected.level)
    const presenters = award.ceremony?.presenters?.map(({ name, office }) => [name, office].join(', ')) ?? []
    expect(presenters).toEqual(expected.presenter ? [expected.presenter] : [])
    const captions = award.photos?.map((id) => byId('media', id)?.caption).join('\n') ?? ''
    expect(captions).toContain(expected.photograph ?? '')
    const recipients = award.recipients?.map(({ count, countOf, type, ...row }) => {
      if (type === 'count') return { ...(count ? { count } : {}), of: countOf }
      const kind = type as 'individual' | 'organization' | 'model'
      return nameOf(`${kind}s`, row[kind])
    })
    expect(recipients).toEqual(expected.recipients)
    expectLinked(storiesOf(place), 'awards', award, honour(expected))
  })

  const described = ({ label, qualifier = '', unit, value, valueTo }: Figure) =>
    `${label}: ${qualifier} ${value}${valueTo ? `–${valueTo}` : ''} ${unit}`.trim()
  it.each(each(place.figures, described))('gives the figure %s with its place and source', (_label, expected) => {
    const found = storiesOf(place)
      .flatMap(({ body }) => figuresIn(body))
      .filter(
        ({ label, period, qualifier, unit, value, valueTo }) =>
          label.includes(expected.label) &&
          (period ?? '').includes(expected.period ?? '') &&
          value === expected.value &&
          (valueTo ?? undefined) === expected.valueTo &&
          unit === expected.unit &&
          (qualifier ?? undefined) === expected.qualifier,
      )
    expect(found.length).toBeGreaterThan(0)
    for (const figure of found) {
      expect(figure.source).toEqual(expect.any(String))
      expect(nameOf('localities', figure.locality)).toMatch(new RegExp(`${place.place}$`))
    }
  })

  it.each(each(place.pictures, (words) => words))('shows a picture of which the caption says «%s»', async (words) => {
    const pictures = rows('media').filter(
      (picture) => isShown('media', picture) && picture.caption?.toLowerCase().includes(words.toLowerCase()),
    )
    expect(pictures.length).toBeGreaterThan(0)
    for (const { url = '' } of pictures) expect(await new Client(server.url).fetchesFile(url)).toBe(true)
  })

  it.each(each(place.speakers, ({ name }) => name))(
    'lets %s speak, and makes no page of it',
    (_name, { honorific, name, office, views }) => {
      const telling = storiesOf(place).filter((story) => textOf(story).includes(name))
      expect(telling.length).toBeGreaterThan(0)
      const said = telling.flatMap(({ body }) => quotationsIn(body)).filter((quotation) => quotation.name === name)
      if (views) {
        expect(said).toHaveLength(1)
        expect(said[0]).toMatchObject({ isReported: true, ...(honorific ? { honorific } : {}) })
        for (const view of views) expect(said[0]?.text).toContain(view)
      } else {
        // Who spoke is reported, what they said is not.
        expect(said).toEqual([])
        expect(telling.map(textOf).join('\n')).toContain([honorific, name].filter(Boolean).join(' '))
      }
      expect(telling.map(textOf).join('\n').toLowerCase()).toContain(office.toLowerCase())
      expect(rows('individuals').filter((person) => person.name === name)).toEqual([])
    },
  )

  it.each(each(place.words, (words) => words))('tells of «%s»', (words) => {
    const text = storiesOf(place).map(textOf).join('\n').toLowerCase()
    expect(text).toContain(words.toLowerCase())
  })
})

describe('the campaign', () => {
  it.each(directives)('has $title with what is known of it', ({ issuer, title, ...known }) => {
    const directive = one('directives', 'title', title)
    expect(directive).toMatchObject(known)
    expect(nameOf('organizations', directive.issuer)).toBe(issuer)
    expect(directive.slug).toBe(slugify(title))
  })

  it('says that Kết luận 01-KL/TW continues Chỉ thị 05-CT/TW', () => {
    expect(named('directives', one('directives', 'title', 'Kết luận 01-KL/TW').continues)).toEqual(['Chỉ thị 05-CT/TW'])
  })

  it.each(themes)('has the theme «$title»', ({ directives: tied = [], locality, scope, title, years = [] }) => {
    const theme = one('themes', 'title', title ?? '')
    expect(theme.scope).toBe(scope)
    expect(theme.years ?? []).toEqual(years)
    expect(nameOf('localities', theme.locality)).toBe(locality)
    expect(named('directives', theme.directives)).toEqual(expect.arrayContaining(tied))
  })

  it('has no theme, movement or directive that no published story links', () => {
    const stories = rows('articles').filter((row) => isShown('articles', row))
    const unlinked = (['directives', 'themes', 'movements'] as const).flatMap((collection) =>
      rows(collection).filter(({ id }) => !stories.some((story) => isLinked(story, collection, id))),
    )
    expect(unlinked.map(({ slug }) => slug)).toEqual([])
  })

  it('has the yearbook, published, with its cover, compilers and entries', () => {
    const { compilers, locality, ...known } = yearbook
    const book = one('yearbooks', 'title', yearbook.title)
    expect(book).toMatchObject(known)
    expect(isShown('yearbooks', book)).toBe(true)
    expect(nameOf('localities', book.locality)).toBe(locality)
    expect(named('organizations', book.compilers)).toEqual(compilers)
    expect(book.cover).toEqual(expect.any(String))
    expect(book.entries?.length).toBeGreaterThan(0)
    // What the book holds is not reported, and the demo says so.
    expect(book.summary).toContain('chưa được báo chí nêu')
  })

  it('fills the front page from every locality', async () => {
    const { body: front } = await new Client(server.url).rest('GET', '/api/globals/front-page?depth=0')
    const ids = [front.lead, ...front.stories] as string[]
    const units = ids.map((id) => unitOf(byId('articles', id) as Row))
    expect([...new Set(units)].sort()).toEqual(facts.map(({ unit }) => unit).sort())
  })
})

describe('the demo’s readers and sites', () => {
  const answers = async (path: string) => (await administrator.rest('GET', path)).body.docs as Record<string, unknown>[]

  it('have remarks that wait, are shown and are left out, by nobody who lives', async () => {
    const remarks = await answers('/api/reader-feedback?depth=0&limit=100')
    const states = remarks.map(({ state }) => state)
    for (const state of ['new', 'published', 'rejected']) expect(states).toContain(state)
    for (const { email, name, reason, state } of remarks) {
      expect([name, email]).toEqual([
        expect.stringMatching(/^Bạn đọc \p{Lu}\. \p{Lu}\.$/u),
        expect.stringMatching(/@example\.com$/),
      ])
      expect([name, Boolean(reason)]).toEqual([name, state === 'rejected'])
    }
    const { body } = await new Client(server.url).rest('GET', '/api/reader-feedback?depth=0&limit=100')
    expect(body.totalDocs).toBe(states.filter((state) => state === 'published').length)
    // The unit that has to answer is the one whose document it is.
    for (const { document, owningUnit } of remarks) {
      const { relationTo, value } = document as { relationTo: string; value: string }
      expect(byId(relationTo, value)?.owningUnit).toBe(owningUnit)
    }
  })

  it('have two sites without a key, and redirects to what is there', async () => {
    const sites = await answers('/api/sites?depth=0')
    expect(sites.length).toBeGreaterThanOrEqual(2)
    for (const { hasAPIKey, url } of sites)
      expect([hasAPIKey, url]).toEqual([false, expect.stringMatching(/\.example$/)])
    expect((await answers('/api/redirects?depth=0')).length).toBeGreaterThanOrEqual(2)
  })

  it('find what the sites show first, and where they link to', async () => {
    const stranger = new Client(server.url)
    const { body: front } = await stranger.rest('GET', '/api/globals/front-page?depth=0')
    expect(isShown('articles', { id: front.lead } as Row)).toBe(true)
    const most = { stories: 12, individuals: 8, models: 8 }
    for (const [field, limit] of Object.entries(most)) {
      const ids = front[field] as string[]
      const collection = field === 'stories' ? 'articles' : field
      expect(ids.length).toBeGreaterThanOrEqual(3)
      expect(ids.length).toBeLessThanOrEqual(limit)
      expect(ids.filter((id) => !isShown(collection, { id } as Row))).toEqual([])
      expect(ids).not.toContain(front.lead)
    }
    const { body: settings } = await stranger.rest('GET', '/api/globals/site-settings?depth=0')
    expect(settings.linkedSites.length).toBeGreaterThanOrEqual(3)
  })
})

describe('the whole demo', () => {
  const documents = (): [string, Row][] =>
    Object.entries(stored).flatMap(([collection, list]) => list.map((row): [string, Row] => [collection, row]))

  it.each(Object.entries(parents))('puts %s below %s', (slug, parent) => {
    const unit = rows('organizations').find((row) => row.slug === slug)
    expect(byId('organizations', unit?.parent)?.slug).toBe(parent)
  })

  it('puts no words between quotation marks that nobody is reported to have said', () => {
    const quotations = rows('articles').flatMap(({ body }) => quotationsIn(body))
    expect(quotations.filter(({ isReported }) => !isReported)).toEqual([])
  })

  it('makes a page of nobody but those who are held up', () => {
    const expected = facts.flatMap(({ individuals }) => individuals.map(({ name }) => name))
    expect(
      rows('individuals')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(expected.sort())
    for (const person of rows('individuals'))
      expect([person.name, person.basis?.ground]).toEqual([person.name, 'press'])
  })

  it('has no model, award or movement that domain.md does not name', () => {
    const all = <Key extends 'models' | 'movements'>(key: Key) =>
      facts.flatMap((place) => place[key].map(({ name }) => name))
    expect(
      rows('models')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(all('models').sort())
    expect(
      rows('movements')
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...new Set(all('movements'))].sort())
    expect(rows('awards')).toHaveLength(facts.flatMap(({ honours }) => honours).length)
  })

  it('refers to nothing that is not there, and in what is published to nothing that is not public', () => {
    const known = new Set(documents().map(([collection, { id }]) => `${collection}/${id}`))
    const wrong = documents().flatMap(([collection, row]) =>
      referencesOf(fieldsOf[collection] ?? [], row, bodyBlocks)
        .filter(({ collection: target }) => target !== 'users')
        .flatMap(({ collection: target, id }) => {
          if (!known.has(`${target}/${id}`)) return [`${collection}/${row.slug} → nothing in ${target}`]
          const needsPublic = isShown(collection, row) && (isPublished(collection) || collection === 'organizations')
          return needsPublic && !shown[target]?.has(id) ? [`${collection}/${row.slug} → hidden ${target}/${id}`] : []
        }),
    )
    expect(wrong).toEqual([])
  })

  it('describes every picture and shows each of them somewhere', () => {
    for (const picture of rows('media')) {
      const told = [
        (picture.caption?.trim() ?? '').length > 20,
        (picture.alt?.trim() ?? '').length > 20,
        isShown('media', picture),
      ]
      expect([picture.filename, ...told]).toEqual([picture.filename, true, true, true])
    }
  })

  it('is written in NFC in the seeds, and told in NFC', () => {
    const decomposed = (value: unknown): string[] => {
      if (typeof value === 'string') return value === value.normalize('NFC') ? [] : [value]
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(decomposed) : []
    }
    expect(itemsOf(demoSets).flatMap((item) => decomposed(dataOf(item)))).toEqual([])
    expect(documents().flatMap(([, row]) => decomposed(row))).toEqual([])
  })
})
