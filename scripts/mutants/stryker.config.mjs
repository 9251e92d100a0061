// How mutants are made and tried; scripts/mutants.mjs says in which files, and draws from them.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest-loading',
  // Each mutant is tried by the tests that come past its place.
  coverageAnalysis: 'perTest',
  vitest: { configFile: 'scripts/mutants/vitest.config.ts', related: true },
  plugins: ['./scripts/mutants/runner.mjs', './scripts/mutants/draw.mjs'],
  checkers: ['draw'],
  concurrency: 1,
  timeoutMS: 10_000,
  tempDirName: 'dist/mutants',
  ignorePatterns: ['dist', 'docs/screenshots', 'tests/e2e'],
  reporters: ['progress-append-only', 'alive'],
  logLevel: 'warn',
  allowConsoleColors: false,
};
