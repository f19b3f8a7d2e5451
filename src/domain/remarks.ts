// A reader's remark: what one may be, and where it stands.

export const remarkStates = ['new', 'published', 'rejected'] as const
export type RemarkState = (typeof remarkStates)[number]

export const remarkStateLabels: Record<RemarkState, string> = {
  new: 'Chưa xem xét',
  published: 'Đăng',
  rejected: 'Không đăng',
}

export const remarkLimits = {
  name: { least: 2, most: 80 },
  remark: { least: 10, most: 3000 },
  email: 254,
  /** beyond them somebody has a closer look */
  links: 3,
} as const

const label = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?'
const emailAddress = new RegExp(`^[\\w!#$%&'*+/=?^\`{|}~.-]{1,64}@(?:${label}\\.)+[a-z]{2,63}$`, 'i')

/** Whether mail can be sent there, as far as the spelling tells. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= remarkLimits.email && emailAddress.test(text) && !/^\.|\.\.|\.@/.test(text)

/** How many addresses of pages stand in a text, with or without a scheme. */
export const countLinks = (text: string): number => text.match(/https?:\/\/|(?<!\/)\bwww\./gi)?.length ?? 0
