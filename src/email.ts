import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import { logger } from './logger.ts'

/** Letters come from the account that sends them, or from this host's. */
const sender = (smtpUrl: string) => {
  const { hostname, username } = new URL(smtpUrl)
  const account = decodeURIComponent(username)
  return { defaultFromAddress: account.includes('@') ? account : `lan-toa@${hostname}`, defaultFromName: 'Lan Tỏa' }
}

/**
 * Letters by SMTP. Without `SMTP_URL` none is sent, and the log says only that: Payload's own stand-in would write the letter, with the
 * link that resets a password, into the log.
 */
export const email = (smtpUrl: string | undefined): Config['email'] => {
  if (smtpUrl) return nodemailerAdapter({ ...sender(smtpUrl), skipVerify: true, transportOptions: smtpUrl })
  return () => ({
    defaultFromAddress: '',
    defaultFromName: '',
    name: 'none',
    sendEmail: () => {
      logger().warn('A letter was not sent: SMTP_URL is not set.')
      return Promise.resolve()
    },
  })
}
