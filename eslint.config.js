import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const typed = ['**/*.{ts,tsx}']
const untyped = ['**/*.astro', '**/*.astro/*.ts', '**/*.{js,mjs}']
const tests = ['**/*.test.{ts,tsx}', 'tests/**']

const pureRules = {
  'no-restricted-globals': [
    'error',
    ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'crypto'],
    ...['performance', 'setTimeout', 'setInterval', 'queueMicrotask', 'process', 'Buffer', 'console'],
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Take the instant as an argument (`atMs`).' },
    { object: 'Math', property: 'random', message: 'Take a seed and use randomStream() of random.ts.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'Take the instant as an argument (`atMs`).',
    },
    { selector: 'CallExpression[callee.name="Date"]', message: 'Take the instant as an argument (`atMs`).' },
  ],
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: ['node:*'], message: 'src/learning runs anywhere: it knows no Node.' }] },
  ],
}

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'playwright-report/', 'test-results/', 'bench/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: [...typed, '**/*.astro'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  astro.configs['flat/recommended'],
  { files: untyped, extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
  { files: ['scripts/**', 'src/integrations/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**', 'scripts/**'],
    ignores: tests,
    rules: { 'max-lines': ['error', 200], 'max-lines-per-function': ['error', 50] },
  },
  { files: ['src/learning/**'], ignores: tests, rules: pureRules },
)
