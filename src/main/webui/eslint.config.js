import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * One direction of imports: shared (components, lib, api, i18n) → features → app.
 * A feature may lean only on the features named here, and on nothing of the app.
 */
const SHARED = ['components', 'lib', 'api', 'i18n']
const FEATURES = {
  session: [],
  catalogue: ['session'],
  dossiers: ['session'],
  dossier: ['session'],
  matrix: ['session', 'catalogue', 'dossier'],
  live: ['session', 'dossier'],
  notice: ['session'],
  confirmation: ['session', 'dossier', 'matrix'],
  talk: ['session', 'dossier', 'matrix'],
  versions: ['session', 'dossier', 'matrix'],
  turn: ['session', 'dossier', 'matrix'],
  meeting: ['session', 'dossier', 'matrix', 'live'],
  declaration: ['session', 'catalogue', 'dossier', 'matrix'],
  award: ['session', 'catalogue', 'dossier', 'create', 'matrix', 'declaration'],
  exchange: ['session', 'dossier', 'matrix'],
  row: ['session', 'catalogue', 'dossier', 'matrix', 'confirmation', 'talk', 'versions', 'live'],
  findings: ['session', 'dossier', 'matrix'],
  overview: ['session', 'dossier', 'matrix', 'findings', 'confirmation'],
  risk: ['session', 'dossier', 'matrix'],
  register: ['session', 'dossier', 'matrix'],
  create: ['session', 'dossiers'],
  incidents: ['session', 'dossier'],
  invitation: ['session', 'dossier'],
  inquiry: ['session', 'catalogue', 'dossier', 'matrix'],
  alert: ['session', 'dossier'],
  annex: ['session', 'dossier'],
  approval: ['session', 'dossier', 'annex'],
  signoff: ['session', 'dossier', 'annex', 'approval', 'organisation'],
  reimport: ['session', 'dossier', 'exchange', 'approval'],
  template: ['session'],
  history: ['session', 'dossier'],
  verify: [],
  inspection: ['session', 'dossier'],
  organisation: ['session'],
  picture: ['session', 'catalogue'],
  mapping: ['session', 'catalogue'],
  disclosure: ['session', 'catalogue', 'dossier', 'matrix', 'mapping'],
  rolesheet: ['session', 'dossier', 'mapping', 'disclosure'],
}

const forbid = (regex, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex, message }, { regex: '^\\.\\./\\.\\.', message: 'Use the @/ alias.' }] }],
})

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat['recommended-latest'],
  {
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Autofocus is used where a dialog opens on its first field.
      'jsx-a11y/no-autofocus': 'off',
    },
  },
  // The shapes written by hand until the contract's own types replace them.
  { files: ['src/api/pending.ts'], rules: { 'max-lines': 'off' } },
  ...SHARED.map((folder) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: forbid('^@/(features|app)/', 'Shared code knows no feature and not the app.'),
  })),
  ...Object.entries(FEATURES).map(([name, below]) => ({
    files: [`src/features/${name}/**/*.{ts,tsx}`],
    rules: forbid(
      `^@/(app/|features/(?!(${[name, ...below].join('|')})/))`,
      `The feature "${name}" leans on: ${below.join(', ') || 'no other feature'}.`,
    ),
  })),
)
