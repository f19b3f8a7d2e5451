import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { EnvironmentError, readEnv, warningsOf } from '../src/env.ts'
import { projectRoot } from '../src/project-root.ts'
import { nodeFlags } from './support/node-flags.ts'
import { bundled } from './support/server.ts'

type Variables = Record<string, string>
const secret = { PAYLOAD_SECRET: 's'.repeat(32) }

const problemsOf = (variables: Variables): readonly string[] => {
  try {
    readEnv(variables)
    return []
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
}

describe('readEnv', () => {
  test('fills in the defaults of the contract', () => {
    expect(readEnv(secret)).toMatchObject({
      databaseUrl: `file://${path.join(projectRoot, 'data/lan-toa.db')}`,
      host: '127.0.0.1',
      isProduction: false,
      logLevel: 'info',
      mediaDir: path.join(projectRoot, 'media'),
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      role: 'all',
      trustProxy: false,
      // The panel works under both names of this machine.
      trustedOrigins: ['http://localhost:3000'],
    })
  })

  test('takes an empty variable for one that is not set', () => {
    expect(readEnv({ ...secret, PORT: '', ROLE: ' ' })).toMatchObject({ port: 3000, role: 'all' })
  })

  test.each<[Variables, object]>([
    [
      { DATABASE_URL: 'mongodb://u:p@a:1,b:2/x?replicaSet=rs0' },
      { databaseUrl: 'mongodb://u:p@a:1,b:2/x?replicaSet=rs0' },
    ],
    [{ DATABASE_URL: 'mongodb+srv://u:p@cluster.example/x' }, { databaseUrl: 'mongodb+srv://u:p@cluster.example/x' }],
    [{ DATABASE_URL: 'file:///srv/a b.db' }, { databaseUrl: 'file:///srv/a%20b.db' }],
    [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
    [{ TRUST_PROXY: 'loopback, 10.0.0.0/8' }, { trustProxy: ['loopback', '10.0.0.0/8'] }],
    [
      { PUBLIC_URL: 'https://noidung.example.vn/', TRUSTED_ORIGINS: 'https://a.vn, https://b.vn:8443' },
      { publicUrl: 'https://noidung.example.vn', trustedOrigins: ['https://a.vn', 'https://b.vn:8443'] },
    ],
    [
      { HOST: '0.0.0.0', PORT: '8080' },
      { host: '0.0.0.0', publicUrl: 'http://localhost:8080' },
    ],
  ])('understands %j', (variables, expected) => {
    expect(readEnv({ ...secret, ...variables })).toMatchObject(expected)
  })

  test.each<[Variables, RegExp]>([
    [{ PORT: '70000' }, /^PORT is "70000"; .*0 to 65535/],
    [{ PORT: '3000x' }, /^PORT/],
    [{ ROLE: 'both' }, /^ROLE is "both"; .*all, api, admin, worker/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"/],
    [{ PUBLIC_URL: 'noidung.example.vn' }, /^PUBLIC_URL .*origin/],
    [{ PUBLIC_URL: 'https://example.vn/duong-dan' }, /^PUBLIC_URL .*without a path/],
    [{ TRUSTED_ORIGINS: '*' }, /^TRUSTED_ORIGINS .*name each/],
    [{ TRUST_PROXY: 'true' }, /^TRUST_PROXY .*number of proxies/],
    [{ CACHE_MAX_MB: '-1' }, /^CACHE_MAX_MB/],
    [{ DATABASE_URL: 'postgres://u:p@h/d' }, /^DATABASE_URL begins with "postgres"/],
    [{ DATABASE_URL: 'file::memory:' }, /^DATABASE_URL .*name a file/],
    [{ DATABASE_URL: 'mongodb://h/' }, /^DATABASE_URL is malformed/],
    [{ DATABASE_URL: 'mongodb://h/x' }, /^DATABASE_URL names no replica set/],
    [{ DATABASE_URL: 'mongodb+srv://h:27017/x' }, /^DATABASE_URL is malformed/],
    [{ SMTP_URL: 'mail.example.vn' }, /^SMTP_URL/],
    [{ MEDIA_STORAGE: 's3' }, /^S3_BUCKET is missing/],
    [{ NODE_ENV: 'production', PAYLOAD_SECRET: 'ngắn' }, /^PAYLOAD_SECRET is too short/],
  ])('refuses %j', (variables, sentence) => {
    expect(problemsOf({ ...secret, ...variables })).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]))
  })

  test('never repeats a password', () => {
    const secrets = { DATABASE_URL: 'mongodb://u:m4tkhau@h/', SMTP_URL: 'http://u:m4tkhau@h' }
    expect(problemsOf({ ...secret, ...secrets })).toHaveLength(2)
    expect(problemsOf({ ...secret, ...secrets }).join()).not.toContain('m4tkhau')
  })

  test('does not pretend that S3 works', () => {
    const complete = { S3_BUCKET: 'b', S3_REGION: 'r', S3_ACCESS_KEY_ID: 'i', S3_SECRET_ACCESS_KEY: 'k' }
    expect(problemsOf({ ...secret, ...complete, MEDIA_STORAGE: 's3' })).toEqual([
      expect.stringMatching(/^MEDIA_STORAGE is "s3", which/),
    ])
  })

  test('says that SQLite means one serving process', () => {
    expect(warningsOf(readEnv({ ...secret, ROLE: 'api' }))).toEqual([expect.stringMatching(/SQLite.*only one process/)])
    expect(warningsOf(readEnv(secret))).toEqual([])
  })
})

describe('a server started with a wrong environment', () => {
  test('lists every problem at once and exits with 1', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [...nodeFlags, bundled('server.js')], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PAYLOAD_SECRET: 'x',
        PORT: 'nine',
        ROLE: 'both',
        DATABASE_URL: 'mysql://h',
      },
    })
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^The environment has 4 problems:\n( {2}- .+\n){4}$/)
    for (const name of ['DATABASE_URL', 'PORT', 'ROLE', 'PAYLOAD_SECRET']) expect(stderr).toContain(`- ${name} `)
  })

  test('from its sources, ends with a word where Node would hang without one', () => {
    const server = path.join(projectRoot, 'src/server.ts')
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', server], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE_ENV: 'production', ...secret },
    })
    expect(status).toBe(1)
    expect(stderr).toContain('npm run dev')
  })
})
