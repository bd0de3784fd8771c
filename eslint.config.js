import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import react from 'eslint-plugin-react'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Places where the clock, chance or the browser's storage may be touched are few and named here. */
const CLOCK_AND_CHANCE = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance belongs to state/.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock belongs to state/.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The clock belongs to state/.',
  },
]
/** What Chromium 109 lacks, the last that runs on Windows 7 and 8: old laptops in old offices have no later one. */
const TOO_NEW = [
  'toSorted',
  'toReversed',
  'toSpliced',
  'toWellFormed',
  'isWellFormed',
  'groupBy',
  'withResolvers',
  'canParse',
].map((property) => ({ property, message: 'Browsers of old laptops do not have it.' }))
const ROUTER_LINK = {
  name: 'react-router',
  importNames: ['Link', 'NavLink'],
  message: 'Links are `@/components/link`: drawn once, and 4 KB less before the first question.',
}
/** The core does not even know dates: months are counted, days are text. */
const ANY_DATE = {
  selector: "NewExpression[callee.name='Date']",
  message: 'The core counts months; see context.ts.',
}
const STORAGE = [
  { name: 'localStorage', message: 'Saving belongs to storage/.' },
  { name: 'sessionStorage', message: 'Saving belongs to storage/.' },
  { name: 'indexedDB', message: 'Saving belongs to storage/.' },
]

export default tseslint.config(
  { ignores: ['dist', 'dist-single', 'node_modules', 'coverage', '.cache'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      eqeqeq: 'error',
      // Text from outside is cleaned of control characters in several places, on purpose.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/state/**', 'src/storage/**', 'src/cli/**', 'src/build/**', 'src/i18n/**', 'src/app/**'],
    rules: {
      'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE],
      'no-restricted-globals': ['error', ...STORAGE],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE, ANY_DATE] },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { react, 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    settings: { react: { version: '19' } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.strict.rules,
      'react/jsx-no-literals': [
        'error',
        {
          noStrings: false,
          ignoreProps: true,
          allowedStrings: ['·', ' ', '—', '–', '→', '✓'],
        },
      ],
      // What scrolls by itself has to be reached by the keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
      'react/jsx-key': 'error',
      'react/no-danger': 'error',
      'react/jsx-no-target-blank': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**', 'src/build/**'],
    rules: {
      'no-restricted-properties': ['error', ...TOO_NEW],
      'no-restricted-imports': ['error', ROUTER_LINK],
    },
  },
  { files: ['src/cli/**', 'src/build/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/build/**/*.mjs', '*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' },
    },
  },
)
