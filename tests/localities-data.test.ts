import { describe, expect, it } from 'vitest'
import { demoLocalities, reference } from '../seeds/data/localities/index.ts'
import type { Ref } from '../seeds/ref.ts'
import type { SeedDocument } from '../seeds/types.ts'
import {
  fullName,
  fullNameAt,
  isValidAt,
  localityKind,
  localityProblems,
  type Place,
} from '../src/domain/localities.ts'
import { isSlug } from '../src/domain/slug.ts'

const documents = [...(reference.localities ?? []), ...(demoLocalities.localities ?? [])]

const slugOf = (reference: unknown): string => (reference as Ref).ref[1]
const predecessorsOf = ({ data }: SeedDocument): string[] => ((data.predecessors ?? []) as unknown[]).map(slugOf)

const places = new Map(
  documents.map((document) => {
    const { data, slug } = document
    const successors = documents.filter((other) => predecessorsOf(other).includes(slug))
    const place = {
      ...data,
      id: slug,
      parent: data.parent ? slugOf(data.parent) : null,
      predecessors: predecessorsOf(document),
      successors: successors.map((successor) => successor.slug),
    } as unknown as Place & { code?: string }
    return [slug, place] as const
  }),
)
const find = (slug: string) => places.get(slug)
const at = (slug: string): Place => {
  const place = find(slug)
  if (!place) throw new Error(`no locality ${slug}`)
  return place
}

const topOn = (day: string): (Place & { code?: string })[] =>
  [...places.values()].filter((place) => localityKind(place.kind)?.level === 1 && isValidAt(place, day))
const namesOn = (day: string): string[] => topOn(day).map(({ name }) => name)

// domain.md, «The provinces since 01/07/2025», as it stands.
const unchanged =
  'Hà Nội, Huế, Cao Bằng, Điện Biên, Hà Tĩnh, Lai Châu, Lạng Sơn, Nghệ An, Quảng Ninh, Sơn La, Thanh Hóa'
const mergers =
  'Tuyên Quang ← Hà Giang, Tuyên Quang · Lào Cai ← Yên Bái, Lào Cai · Thái Nguyên ← Bắc Kạn, Thái Nguyên · Phú Thọ ← Hòa Bình, Vĩnh Phúc, Phú Thọ · Bắc Ninh ← Bắc Giang, Bắc Ninh · Hưng Yên ← Thái Bình, Hưng Yên · Hải Phòng ← Hải Dương, Hải Phòng · Ninh Bình ← Hà Nam, Nam Định, Ninh Bình · Quảng Trị ← Quảng Bình, Quảng Trị · Đà Nẵng ← Quảng Nam, Đà Nẵng · Quảng Ngãi ← Kon Tum, Quảng Ngãi · Gia Lai ← Bình Định, Gia Lai · Khánh Hòa ← Ninh Thuận, Khánh Hòa · Lâm Đồng ← Đắk Nông, Bình Thuận, Lâm Đồng · Đắk Lắk ← Phú Yên, Đắk Lắk · TP. Hồ Chí Minh ← Bà Rịa - Vũng Tàu, Bình Dương, TP. Hồ Chí Minh · Đồng Nai ← Bình Phước, Đồng Nai · Tây Ninh ← Long An, Tây Ninh · Cần Thơ ← Sóc Trăng, Hậu Giang, Cần Thơ · Vĩnh Long ← Bến Tre, Trà Vinh, Vĩnh Long · Đồng Tháp ← Tiền Giang, Đồng Tháp · Cà Mau ← Bạc Liêu, Cà Mau · An Giang ← Kiên Giang, An Giang'
const namesIn = (text: string): string[] => text.split(', ').map((name) => name.trim().replace(/^TP\. /, ''))
const table = mergers.split(' · ').map((line) => {
  const [unit = '', from = ''] = line.split(' ← ')
  return { unit: namesIn(unit)[0] ?? '', from: namesIn(from) }
})

const lastDay = '2025-06-30'
const firstDay = '2025-07-01'

describe('the provinces', () => {
  it('were 63 on 30/06/2025 and are 34 since', () => {
    expect(namesOn(lastDay)).toHaveLength(63)
    expect(namesOn(firstDay)).toHaveLength(34)
    expect(namesOn('2026-11-24').sort()).toEqual(namesOn(firstDay).sort())
    expect([...namesIn(unchanged), ...table.map(({ unit }) => unit)].sort()).toEqual(namesOn(firstDay).sort())
  })

  it.each(table)('made $unit of $from, and of nothing else', ({ unit, from }) => {
    const [today, ...others] = topOn(firstDay).filter(({ name }) => name === unit)
    expect(others).toEqual([])
    const former = (today?.predecessors ?? []).map(at)
    expect(former.map(({ name }) => name).sort()).toEqual([...from].sort())
    for (const place of former) {
      expect(place).toMatchObject({ validTo: lastDay, successors: [today?.id] })
      expect(namesOn(lastDay)).toContain(place.name)
    }
  })

  it.each(namesIn(unchanged))('left %s one record across the date', (name) => {
    const [before, after] = [lastDay, firstDay].map((day) => topOn(day).filter((place) => place.name === name))
    expect(before).toHaveLength(1)
    expect(after).toEqual(before)
  })

  it('know that Huế was Thừa Thiên Huế until 31/12/2024', () => {
    expect(fullName(at('hue'), find)).toBe('thành phố Huế')
    expect(fullNameAt(at('hue'), '2024-12-31', find)).toBe('tỉnh Thừa Thiên Huế')
    expect(namesOn('2024-12-31')).toHaveLength(63)
  })

  it('have six municipalities', () => {
    const municipalities = topOn(firstDay).filter(({ kind }) => kind === 'municipality')
    expect(municipalities.map(({ name }) => name).sort()).toEqual(
      ['Cần Thơ', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Huế', 'Đà Nẵng'].sort(),
    )
  })

  it.each([lastDay, firstDay])('have a code of two digits each on %s, all different', (day) => {
    const codes = topOn(day).map(({ code }) => code ?? '')
    expect(codes.filter((code) => !/^\d\d$/.test(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('bear their plain slug today', () => {
    for (const { id } of topOn(firstDay)) expect(id).not.toMatch(/\d/)
    expect(at('an-giang').validFrom).toBe(firstDay)
  })
})

describe('every locality', () => {
  it.each([...places.values()])('$id is possible: period, parent, predecessors and slug', (place) => {
    expect(localityProblems(place, find)).toEqual([])
    expect(isSlug(place.id)).toBe(true)
    expect([place.parent, ...(place.predecessors ?? [])].filter((slug) => slug && !find(slug))).toEqual([])
  })

  it.each([
    ['xa-quoc-thai-an-phu', 'xã Quốc Thái, huyện An Phú, tỉnh An Giang', 'xã Nhơn Hội, tỉnh An Giang'],
    ['xa-vinh-truong-an-phu', 'xã Vĩnh Trường, huyện An Phú, tỉnh An Giang', 'xã Vĩnh Hậu, tỉnh An Giang'],
    ['thi-tran-an-phu-an-phu', 'thị trấn An Phú, huyện An Phú, tỉnh An Giang', 'xã An Phú, tỉnh An Giang'],
    ['xa-da-phuoc-an-phu', 'xã Đa Phước, huyện An Phú, tỉnh An Giang', 'xã Vĩnh Hậu, tỉnh An Giang'],
    ['xa-tien-lu-lap-thach', 'xã Tiên Lữ, huyện Lập Thạch, tỉnh Vĩnh Phúc', 'xã Tiên Lữ, tỉnh Phú Thọ'],
    ['xa-dong-ich-lap-thach', 'xã Đồng Ích, huyện Lập Thạch, tỉnh Vĩnh Phúc', 'xã Tiên Lữ, tỉnh Phú Thọ'],
    ['xa-quang-son-lap-thach', 'xã Quang Sơn, huyện Lập Thạch, tỉnh Vĩnh Phúc', 'xã Hợp Lý, tỉnh Phú Thọ'],
    ['xa-ban-gian-lap-thach', 'xã Bàn Giản, huyện Lập Thạch, tỉnh Vĩnh Phúc', 'xã Liên Hòa, tỉnh Phú Thọ'],
    ['xa-thai-hoa-lap-thach', 'xã Thái Hòa, huyện Lập Thạch, tỉnh Vĩnh Phúc', 'xã Thái Hòa, tỉnh Phú Thọ'],
    ['xa-ia-phang-chu-puh', 'xã Ia Phang, huyện Chư Pưh, tỉnh Gia Lai', 'xã Chư Pưh, tỉnh Gia Lai'],
    ['phuong-pho-moi-que-vo', 'phường Phố Mới, thị xã Quế Võ, tỉnh Bắc Ninh', 'phường Quế Võ, tỉnh Bắc Ninh'],
    ['thi-tran-pho-moi-que-vo', 'thị trấn Phố Mới, huyện Quế Võ, tỉnh Bắc Ninh', 'phường Quế Võ, tỉnh Bắc Ninh'],
    ['xa-chi-lang-que-vo', 'xã Chi Lăng, thị xã Quế Võ, tỉnh Bắc Ninh', 'xã Chi Lăng, tỉnh Bắc Ninh'],
    ['long-an', 'tỉnh Long An', 'tỉnh Tây Ninh'],
    ['thanh-pho-tan-an', 'thành phố Tân An, tỉnh Long An', ''],
    ['thi-xa-kien-tuong', 'thị xã Kiến Tường, tỉnh Long An', ''],
    ['ho-chi-minh', 'Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['ba-ria-vung-tau', 'tỉnh Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh'],
  ])('%s was %s and is «%s»', (slug, then, now) => {
    expect(fullName(at(slug), find)).toBe(then)
    expect(fullNameAt(at(slug), '2026-11-24', find)).toBe(now)
  })

  it('counts fourteen communes and towns in huyện An Phú, in 2022 as at its end', () => {
    for (const day of ['2022-08-16', lastDay]) {
      const units = [...places.values()].filter((place) => place.parent === 'huyen-an-phu' && isValidAt(place, day))
      expect(units).toHaveLength(14)
    }
  })
})
