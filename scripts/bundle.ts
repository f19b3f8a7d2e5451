import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../src/project-root.ts'

/** What runs in production without a TypeScript loader; each becomes dist/<name>.js. */
const entriesOfProduction: Record<string, string> = {
  server: 'src/server.ts',
  seed: 'seeds/index.ts',
  'create-admin': 'scripts/create-admin.ts',
  migrate: 'scripts/migrate.ts',
  demo: 'scripts/demo.ts',
}

/**
 * Packages that stay in node_modules: with native parts, with worker threads of their own, that must exist once in a process, or that a
 * server in this role never loads.
 */
const left = [
  ...['@libsql/*', 'libsql', 'sharp', 'pino', 'pino-pretty', 'graphql', 'mongodb', 'mongoose'],
  ...['next', 'next/*', 'react', 'react-dom', '@payloadcms/next', '@payloadcms/next/*', 'sass'],
  ...['drizzle-kit', 'drizzle-kit/*', 'esbuild', 'tsx', 'tsx/*', 'json-schema-to-typescript', 'file-type'],
]

/** Some bundled packages are CommonJS inside, and ask for what an ES module does not have. */
const commonJs = [
  "import { createRequire as createRequireOfBundle } from 'node:module'",
  "import { fileURLToPath as fileOfBundle } from 'node:url'",
  "import { dirname as folderOfBundle } from 'node:path'",
  'const require = createRequireOfBundle(import.meta.url)',
  'const __filename = fileOfBundle(import.meta.url)',
  'const __dirname = folderOfBundle(__filename)',
].join('\n')

/**
 * Bundles our modules and most packages into `outdir`, emptied before: Payload alone is a thousand files, and reading them one by one takes
 * longer than everything else at a start. Entries whose file is not there are left out.
 */
export const bundle = async (
  outdir = path.join(projectRoot, 'dist'),
  entries: Record<string, string> = entriesOfProduction,
): Promise<void> => {
  const present = Object.entries(entries).filter(([, file]) => existsSync(path.join(projectRoot, file)))
  await rm(outdir, { force: true, recursive: true })
  await build({
    absWorkingDir: projectRoot,
    // `npm start` is production unless told otherwise; the entry says so before it loads anything that asks.
    banner: { js: `process.env.NODE_ENV ||= 'production'\n${commonJs}` },
    bundle: true,
    chunkNames: 'chunks/[name]-[hash]',
    conditions: ['production'],
    entryPoints: Object.fromEntries(present),
    external: left,
    format: 'esm',
    // Errors are told apart by the names of their classes, and several packages have a ValidationError.
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    outdir,
    platform: 'node',
    sourcemap: true,
    sourcesContent: false,
    splitting: true,
    target: 'node20',
  })
}
