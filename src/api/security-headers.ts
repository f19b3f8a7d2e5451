import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

type Options = { publicUrl: string }

const strictTransport = (publicUrl: string) => (publicUrl.startsWith('https:') ? { maxAge: 365 * 24 * 3600 } : false)

/** For JSON and files: nothing in an answer may run or be framed; other sites may show its pictures. */
export const apiHeaders = ({ publicUrl }: Options): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: strictTransport(publicUrl),
  })

type PanelOptions = Options & { dev: boolean; trustedOrigins: readonly string[] }

/** What the panel needs; scripts run by nonce or from this origin only. Styles stay 'unsafe-inline': Payload sets style attributes. */
export const panelPolicy = (nonce: string, { dev, publicUrl, trustedOrigins }: PanelOptions): string => {
  const origins = [publicUrl, ...trustedOrigins].join(' ')
  return [
    "default-src 'none'",
    "base-uri 'none'",
    `connect-src 'self' ${origins}${dev ? ' ws: wss:' : ''}`,
    "font-src 'self' data:",
    "form-action 'self'",
    "frame-ancestors 'self'",
    `frame-src 'self' ${origins}`,
    `img-src 'self' data: blob: ${origins}`,
    "manifest-src 'self'",
    `media-src 'self' blob: ${origins}`,
    // Next's development server evaluates code and names no nonce for all of it.
    `script-src 'self' ${dev ? "'unsafe-inline' 'unsafe-eval'" : `'nonce-${nonce}'`}`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ].join('; ')
}

/** Headers for the panel. Next takes the nonce of its scripts from the request's `content-security-policy` header. */
export const panelHeaders = (options: PanelOptions): RequestHandler[] => [
  helmet({ contentSecurityPolicy: false, strictTransportSecurity: strictTransport(options.publicUrl) }),
  function contentSecurityPolicy(req, res, next) {
    const policy = panelPolicy(randomBytes(16).toString('base64'), options)
    req.headers['content-security-policy'] = policy
    res.setHeader('Content-Security-Policy', policy)
    next()
  },
]
