/** Jest in ESM mode: Nest 12 is ESM-only; swc compiles each test file, `tsc` checks the types apart. */
const swc = {
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true, tsx: true, dynamicImport: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic', importSource: 'preact' },
    },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  swcrc: false,
};

export default {
  rootDir: '../..',
  testEnvironment: 'node',
  testRegex: 'test/.*\\.spec\\.tsx?$',
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'json', 'ts', 'tsx', 'node'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // What swagger imports: the same in one file, where every suite with a server would load 428.
    '^es-toolkit/compat$': '<rootDir>/node_modules/es-toolkit/dist/browser.global.js',
  },
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  globalSetup: '<rootDir>/test/support/jest-setup.mjs',
  globalTeardown: '<rootDir>/test/support/jest-teardown.mjs',
  // Generous: a test that starts processes takes ten times longer on a busy machine. Nothing is asserted about time.
  testTimeout: 120_000,
  // One more than the cores that are counted on: tests that wait for a browser, a process or a database leave theirs to others.
  // Started again when they have grown: modules loaded by tests are not given back.
  maxWorkers: 3,
  workerIdleMemoryLimit: '900MB',
};
