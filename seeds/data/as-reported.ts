import { formatPartialDate, type PartialDate, parsePartialDate } from '../../src/domain/dates.ts'
import { italic, paragraph } from '../body.ts'

/**
 * When an article came out: the one rule for all localities. `source.date` says it as exactly as the report does: a day, a month or a year.
 * Only a day makes a `publishedAt` (at noon in Vietnam, since the hour is not reported). From a month or a year none is made, be it the first
 * day or the last: sites would show it as a fact. Left empty it is the moment at which the article was published here, which is true.
 */
export const asReported = (date: PartialDate) => ({
  source: { date },
  ...(parsePartialDate(date)?.day ? { publishedAt: `${date}T05:00:00.000Z` } : {}),
})

/** The last line of every story: what it is written from. */
export const sourceNote = (date: PartialDate, more = '') => {
  const { day, month, year } = parsePartialDate(date) ?? {}
  const when = day ? `đăng ngày ${formatPartialDate(date)}` : month ? `tháng ${month}/${year}` : `năm ${year}`
  return paragraph(italic(`Bài viết dựa trên thông tin báo chí ${when}.${more && ` ${more}`}`))
}
