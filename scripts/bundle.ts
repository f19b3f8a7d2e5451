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
 * Bundles our own modules into `outdir`, emptied before; packages stay in node_modules. Entries whose file is not there are left out.
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
    banner: { js: "process.env.NODE_ENV ||= 'production'" },
    bundle: true,
    chunkNames: 'chunks/[name]-[hash]',
    entryPoints: Object.fromEntries(present),
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
    outdir,
    packages: 'external',
    platform: 'node',
    sourcemap: true,
    splitting: true,
    target: 'node20',
  })
}
