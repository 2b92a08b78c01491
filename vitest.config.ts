import { defineConfig } from 'vitest/config';
import { OF_THE_BUILT_PACKAGE, SETTINGS, SLOW } from './test/support/settings.js';

export default defineConfig({
  test: {
    ...SETTINGS,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...SLOW, ...OF_THE_BUILT_PACKAGE],
          // Loading all modules anew for each file takes longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: [...OF_THE_BUILT_PACKAGE],
          exclude: [...SLOW],
          globalSetup: 'test/support/build-package.ts',
        },
      },
    ],
  },
});
