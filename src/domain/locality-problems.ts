import { firstDay, formatPartialDate, lastDay, parsePartialDate } from './dates.ts'
import { localityKind } from './locality-kinds.ts'
import { localityName } from './locality-names.ts'
import { periodOf, type FindPlace, type Place } from './locality-periods.ts'
import { nfc } from './text.ts'

/**
 * What is wrong with a unit's record, in Vietnamese, for the editor; empty when nothing is. Only what is certain is
 * reported: a vague date counts in the record's favour, a missing beginning and a unit that `find` does not know are
 * passed over. A missing end means that the unit still exists.
 */
export function localityProblems(place: Place, find: FindPlace): string[] {
  return [
    ...nameProblems(place),
    ...periodProblems(place),
    ...parentProblems(place, find),
    ...successorProblems(place, find),
  ]
}

function nameProblems({ name, kind }: Place): string[] {
  const prefix = localityKind(kind)?.prefix
  const repeats = prefix && nfc(name).trim().toLowerCase().startsWith(`${prefix} `)
  return repeats ? [`Tên chỉ ghi phần tên riêng, không ghi “${prefix}” ở đầu: loại đơn vị đã có ô riêng.`] : []
}

function periodProblems({ kind, validFrom, validTo }: Place): string[] {
  const problems: string[] = []
  if (validFrom && !parsePartialDate(validFrom))
    problems.push(`Ngày bắt đầu “${validFrom}” không phải là ngày có thật.`)
  if (validTo && !parsePartialDate(validTo)) problems.push(`Ngày kết thúc “${validTo}” không phải là ngày có thật.`)
  if (before(lastDay(validTo), firstDay(validFrom))) {
    problems.push(
      `Ngày kết thúc (${formatPartialDate(validTo)}) không được trước ngày bắt đầu (${formatPartialDate(validFrom)}).`,
    )
  }
  const row = localityKind(kind)
  if (row && (before(row.until, firstDay(validFrom)) || before(row.until, firstDay(validTo)))) {
    problems.push(`Sau ngày ${formatPartialDate(row.until)} không còn loại đơn vị “${row.label}”.`)
  }
  return problems
}

function parentProblems(place: Place, find: FindPlace): string[] {
  if (isOwnAncestor(place, find)) return ['Một đơn vị không thể là cấp trên của chính nó.']
  const parent = place.parent ? find(place.parent) : undefined
  if (!parent) return []
  const problems: string[] = []
  const name = localityName(parent)
  const [own, above] = [localityKind(place.kind), localityKind(parent.kind)]
  if (own && above && above.level >= own.level) {
    problems.push(`Đơn vị loại “${own.label}” không thể trực thuộc ${name}: hãy chọn một đơn vị ở cấp cao hơn.`)
  }
  const { from, to } = periodOf(parent)
  if (before(lastDay(place.validFrom), from)) {
    problems.push(`Đơn vị này bắt đầu trước cấp trên của nó: ${name} chỉ có từ ngày ${formatPartialDate(from)}.`)
  }
  const end = earliestEnd(place)
  if (to && (end === null || before(to, end))) {
    problems.push(
      `Cấp trên kết thúc trước đơn vị này: ${name} chỉ có đến ngày ${formatPartialDate(to)}. ` +
        'Hãy ghi ngày kết thúc và lập một mục mới cho thời gian sau đó.',
    )
  }
  return problems
}

function successorProblems(place: Place, find: FindPlace): string[] {
  const end = earliestEnd(place)
  return (place.successors ?? []).flatMap((id) => {
    const successor = find(id)
    const start = lastDay(successor?.validFrom)
    // The last day of the one and the first day of the other are different days.
    if (!successor || !start || !end || start > end) return []
    const [from, to] = [formatPartialDate(successor.validFrom), formatPartialDate(end)]
    return [`Đơn vị kế tục ${localityName(successor)} bắt đầu (${from}) khi đơn vị này chưa kết thúc (${to}).`]
  })
}

function isOwnAncestor(place: Place, find: FindPlace): boolean {
  const seen = new Set<string>()
  let id = place.parent
  while (id && id !== place.id && !seen.has(id)) {
    seen.add(id)
    id = find(id)?.parent
  }
  return Boolean(id) && id === place.id
}

/** The earliest day that can be the unit's last; null when it still exists. */
function earliestEnd(place: Place): string | null {
  const own = firstDay(place.validTo)
  const { to } = periodOf(place)
  return own && to ? (own < to ? own : to) : to
}

function before(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b
}
