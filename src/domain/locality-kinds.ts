type KindRow = { value: string; label: string; prefix: string; level: 1 | 2 | 3; until: string | null }

/**
 * The kinds of administrative unit. `prefix` stands before a name; `level` is 1 for provinces, 2 for districts, 3 for
 * communes; `until` is the last day on which the kind existed: the district level and the commune town (thị trấn) ended
 * with the two-level local government of 01/07/2025 (Law 72/2025/QH15).
 */
export const localityKinds = [
  { value: 'province', label: 'Tỉnh', prefix: 'tỉnh', level: 1, until: null },
  { value: 'municipality', label: 'Thành phố trực thuộc trung ương', prefix: 'thành phố', level: 1, until: null },
  { value: 'commune', label: 'Xã', prefix: 'xã', level: 3, until: null },
  { value: 'ward', label: 'Phường', prefix: 'phường', level: 3, until: null },
  { value: 'special-zone', label: 'Đặc khu', prefix: 'đặc khu', level: 3, until: null },
  { value: 'rural-district', label: 'Huyện', prefix: 'huyện', level: 2, until: '2025-06-30' },
  { value: 'urban-district', label: 'Quận', prefix: 'quận', level: 2, until: '2025-06-30' },
  { value: 'district-town', label: 'Thị xã', prefix: 'thị xã', level: 2, until: '2025-06-30' },
  // Also the cities inside a municipality: Thủ Đức, Thủy Nguyên.
  { value: 'provincial-city', label: 'Thành phố thuộc tỉnh', prefix: 'thành phố', level: 2, until: '2025-06-30' },
  { value: 'commune-town', label: 'Thị trấn', prefix: 'thị trấn', level: 3, until: '2025-06-30' },
] as const satisfies readonly KindRow[]

export type LocalityKind = (typeof localityKinds)[number]['value']

const byValue = new Map<string, KindRow>(localityKinds.map((kind) => [kind.value, kind]))

/** The row of a kind; undefined for what is no kind. */
export function localityKind(value: string): KindRow | undefined {
  return byValue.get(value)
}
