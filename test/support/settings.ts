/** What every run of vitest shares. */
export const SETTINGS = {
  maxWorkers: 2,
  // Long enough for a busy machine: a test fails by its assertions, never by the clock.
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

/** Tests that take long; only `npm run test:slow` runs them. */
export const SLOW = ['test/**/*.slow.test.ts'] as const;

/** Tests that run the package as users get it: `dist` is built before the first of them. */
export const OF_THE_BUILT_PACKAGE = ['test/cli/**/*.test.ts', 'test/package/**/*.test.ts'] as const;
