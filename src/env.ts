import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { databaseUrl } from './env/database-url.ts'
import { origin, origins, smtpUrl, trustProxy, wholeNumber } from './env/kinds.ts'
import { localSecret, makeLocalSecret } from './local-secret.ts'
import { projectRoot } from './project-root.ts'

export { projectRoot }

const roles = ['all', 'api', 'admin', 'worker'] as const
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const nodeEnvs = ['development', 'production', 'test'] as const
const s3Names = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: ({ input }) => `is "${String(input)}"; it has to be one of ${names.join(', ')}` })

/** Every variable that the project reads, with its default (the contract: design, section 2). */
const variables = z.object({
  NODE_ENV: oneOf(nodeEnvs).default('development'),
  /** `file:./data/lan-toa.db` (counted from the project's folder), `mongodb://…` or `mongodb+srv://…` */
  DATABASE_URL: databaseUrl(projectRoot).prefault('file:./data/lan-toa.db'),
  /** Signs the sign-in tokens. Outside production one is made and kept in data/payload-secret. */
  PAYLOAD_SECRET: z.string({
    error: 'is missing; give at least 32 random characters, for example from `openssl rand -hex 32`',
  }),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  /** The origin under which people and sites reach this server; `http://HOST:PORT` by default. */
  PUBLIC_URL: origin.optional(),
  /** all | api (never loads Next) | admin | worker */
  ROLE: oneOf(roles).default('all'),
  /** Further origins, separated by commas, whose pages may call the API with a person's cookies. */
  TRUSTED_ORIGINS: origins.default([]),
  /** How many proxies stand in front, or their addresses separated by commas; without it X-Forwarded-* is not believed. */
  TRUST_PROXY: trustProxy.default(false),
  /** The response cache's ceiling in MiB; 0 switches it off. */
  CACHE_MAX_MB: wholeNumber(0, 65_536).default(256),
  MEDIA_STORAGE: oneOf(['local', 's3']).default('local'),
  /** Folder of uploads for MEDIA_STORAGE=local, counted from the project's folder. */
  MEDIA_DIR: z.string().default('./media'),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  /** `smtp://user:password@host:587` or `smtps://…`; without it no e-mail is sent. */
  SMTP_URL: smtpUrl.optional(),
})

type Variables = z.infer<typeof variables>

export type Env = ReturnType<typeof settingsFrom>

const settingsFrom = (values: Variables) => {
  const host = values.HOST === '0.0.0.0' || values.HOST === '::' ? 'localhost' : values.HOST
  const local = `http://${host.includes(':') ? `[${host}]` : host}:${values.PORT}`
  const isProduction = values.NODE_ENV === 'production'
  const publicUrl = values.PUBLIC_URL ?? local
  return {
    nodeEnv: values.NODE_ENV,
    isProduction,
    databaseUrl: values.DATABASE_URL,
    payloadSecret: values.PAYLOAD_SECRET,
    host: values.HOST,
    port: values.PORT,
    publicUrl,
    role: values.ROLE,
    trustedOrigins: [...new Set([...values.TRUSTED_ORIGINS, ...twinsOf(publicUrl)])],
    trustProxy: values.TRUST_PROXY,
    cacheMaxMb: values.CACHE_MAX_MB,
    mediaStorage: values.MEDIA_STORAGE,
    mediaDir: path.resolve(projectRoot, values.MEDIA_DIR),
    logLevel: values.LOG_LEVEL,
    smtpUrl: values.SMTP_URL,
  }
}

/** On one machine people type either name; the panel has to work under both. */
const twinsOf = (publicUrl: string): string[] => {
  const { hostname } = new URL(publicUrl)
  if (hostname === 'localhost') return [publicUrl.replace('localhost', '127.0.0.1')]
  return hostname === '127.0.0.1' ? [publicUrl.replace('127.0.0.1', 'localhost')] : []
}

/** What single variables cannot tell: rules between two of them. */
const problemsBetween = (values: Partial<Variables>): string[] => {
  const problems: string[] = []
  const secret = values.PAYLOAD_SECRET
  if (values.NODE_ENV === 'production' && secret !== undefined && secret.length < 32) {
    problems.push(
      `PAYLOAD_SECRET is too short (${secret.length} of at least 32 characters) for production; take random ones, for example from \`openssl rand -hex 32\``,
    )
  }
  if (values.MEDIA_STORAGE === 's3') {
    for (const name of s3Names) {
      if (values[name] === undefined) problems.push(`${name} is missing; MEDIA_STORAGE=s3 needs it`)
    }
    problems.push('MEDIA_STORAGE is "s3", which this version cannot do yet; leave it out or set it to "local"')
  }
  return problems
}

/** Thrown by `readEnv`: `problems` has one English sentence a problem, each naming the variable, what is wrong, and the cure. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(
      `The environment has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    )
    this.problems = problems
  }
}

/**
 * The settings that `source` (normally `process.env`) describes. An empty variable counts as one that is not set.
 *
 * @throws {EnvironmentError} listing every problem at once
 */
export const readEnv = (source: Readonly<Record<string, string | undefined>>): Env => {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = variables.safeParse(given)
  if (parsed.success) {
    const problems = problemsBetween(parsed.data)
    if (problems.length > 0) throw new EnvironmentError(problems)
    return settingsFrom(parsed.data)
  }
  const single = parsed.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`)
  throw new EnvironmentError([...single, ...problemsBetween(given)])
}

let settings: Env | undefined

/**
 * The settings of this process; the only place that reads `process.env`. Outside tests a `.env` file in the project's folder is read too
 * (what is already set wins, as in Next, which reads the same file).
 *
 * @throws {EnvironmentError}
 */
export const env = (): Env => {
  if (settings) return settings
  const file = path.join(projectRoot, '.env')
  if (process.env.NODE_ENV !== 'test' && existsSync(file)) process.loadEnvFile(file)
  // Read by the packages themselves: Payload would follow Next's reloads with the old config; Next would report home.
  process.env.DISABLE_PAYLOAD_HMR = 'true'
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  settings = readEnv({ ...process.env, PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || unsetSecret() })
  return settings
}

const unsetSecret = (): string | undefined =>
  process.env.NODE_ENV === 'production' ? localSecret() : makeLocalSecret()

/** What is allowed but worth saying at every start, in English, for the log. */
export const warningsOf = ({ databaseUrl: url, role }: Env): string[] =>
  url.startsWith('file:') && role !== 'all'
    ? [
        `ROLE is "${role}" on SQLite: only one process at a time may serve this database file. Use ROLE=all, or MongoDB for several processes`,
      ]
    : []
