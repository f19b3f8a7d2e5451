import { z } from 'zod'

/** Turns `parse`, which throws what is wrong with a text and how to mend it, into a zod schema. */
export const text = <Value>(parse: (value: string) => Value) =>
  z.string().transform((value, context): Value => {
    try {
      return parse(value.trim())
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
      return z.NEVER
    }
  })

export const wholeNumber = (least: number, most: number) =>
  text((value) => {
    const number = Number(value)
    if (/^\d+$/.test(value) && number >= least && number <= most) return number
    throw new Error(`is "${value}"; it has to be a whole number from ${least} to ${most}`)
  })

const originOf = (value: string): string => {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol) && /^\/?$/.test(url.pathname) && !url.search && !url.hash && !url.username)
    return url.origin
  throw new Error(`is "${value}"; it has to be an origin without a path, such as https://noidung.example.vn`)
}

export const origin = text(originOf)

export const origins = text((value) => {
  if (value.includes('*')) throw new Error('holds "*"; name each trusted origin, separated by commas')
  return value.split(',').map((item) => originOf(item.trim()))
})

const addresses = /^(loopback|linklocal|uniquelocal|[\da-f:.]+(\/\d{1,3})?)$/i

/** As Express takes it: false, a number of proxies, or a list of their addresses. */
export const trustProxy = text((value): boolean | number | string[] => {
  if (/^\d{1,2}$/.test(value)) return Number(value)
  if (value === 'false') return false
  const items = value.split(',').map((item) => item.trim())
  if (items.every((item) => addresses.test(item))) return items
  throw new Error(
    `is "${value}"; give the number of proxies in front (1) or their addresses (loopback, 10.0.0.0/8). "true" would believe anybody's X-Forwarded-For`,
  )
})

/** Never repeats the value: it holds a password. */
export const smtpUrl = text((value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^smtps?:$/.test(url.protocol) && url.hostname) return value
  throw new Error('is not a mail server address; it has to look like smtp://user:password@mail.example.vn:587')
})
