/** ESLint: promises, exhaustiveness and types, checked with the types; then what this project never writes. */
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';
import { bans } from './bans.mjs';

const TYPESCRIPT = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'];

export default [
  { ignores: ['dist/', 'var/', 'node_modules/', 'test/fixtures/', 'src/web/assets/'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: TYPESCRIPT })),
  {
    files: TYPESCRIPT,
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: process.cwd() } },
    rules: {
      'no-undef': 'off', // tsc knows better
      '@typescript-eslint/no-non-null-assertion': 'error',
      // `const { left, ...kept } = whole` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'off', // `import type` of an injected class breaks injection
      '@typescript-eslint/require-await': 'off', // an async method may refuse before its first await
      // An entity, or what two of them share, may take its fields from a type: `interface DeviceEntity extends DeviceData {}` beside its class.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ['src/**/*.entity.ts', 'src/inventory/described-device.ts'],
    rules: { '@typescript-eslint/no-unsafe-declaration-merging': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Answers over HTTP and reports of programs are what tests are there to look into.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'performance',
          'fetch',
          'FormData',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'setImmediate',
          'module',
          'require',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  { rules: { eqeqeq: 'error', 'max-lines': ['error', 250] } },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...bans,
];
