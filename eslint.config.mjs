import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Imports point one way: domain ← cms ← publishing ← collections ← payload.config ← server, seeds. */
const mayNotImport = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
})

const frameworks = ['next', 'next/*', 'express', 'express/*']
const above = (...folders) => folders.flatMap((folder) => [`**/${folder}`, `**/${folder}/**`])

const localApi = 'CallExpression[callee.object.property.name="payload"], CallExpression[callee.object.name="payload"]'
const operations =
  '/^(find|findByID|findVersions|findVersionByID|count|create|update|delete|duplicate|restoreVersion)$/'
const localCall = (without) =>
  localApi
    .split(', ')
    .map((call) => `${call}[callee.property.name=${operations}]:not(:has(ObjectExpression > ${without}))`)
    .join(', ')

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      '.next',
      'data',
      'media',
      'src/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
      'src/database/migrations',
      'next-env.d.ts',
      'tests/.tmp',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A handler or hook may be async because its type says so.
      '@typescript-eslint/require-await': 'off',
      'no-console': 'error',
      // Payload hands documents to hooks as `any`; what we make of them is typed.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
  { files: ['scripts/**', 'seeds/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    // What serves somebody asks as that somebody, inside that somebody's transaction.
    files: ['src/**/*.ts', 'collections/**/*.ts'],
    ignores: ['src/database/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: localCall('Property[key.name="overrideAccess"]'),
          message: 'Say `overrideAccess: false` (or true, with the reason beside it).',
        },
        {
          selector: localCall('Property[key.name="req"]'),
          message: 'Pass `req`: without it the call waits for its own transaction (design.md, section 4).',
        },
      ],
    },
  },
  mayNotImport(
    ['src/domain/**'],
    [
      ...frameworks,
      'payload',
      'payload/*',
      '@payloadcms/*',
      ...above('cms', 'publishing', 'api', 'admin', 'collections'),
    ],
    'The domain knows nothing but itself.',
  ),
  mayNotImport(
    ['src/cms/**'],
    [...frameworks, ...above('publishing', 'delivery', 'api', 'collections')],
    'cms imports only the domain.',
  ),
  mayNotImport(
    ['src/publishing/**'],
    [...frameworks, ...above('delivery', 'api', 'collections')],
    'publishing imports only cms and the domain.',
  ),
  mayNotImport(
    ['collections/**'],
    [...frameworks, '**/src/api/**', '**/src/delivery/**', '**/src/server*'],
    'Collections know no HTTP framework.',
  ),
)
