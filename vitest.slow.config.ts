import { defineConfig } from 'vitest/config';
import { SETTINGS, SLOW } from './test/support/settings.js';

/** `npm run test:slow`: searches of minutes, and the package as npm installs it. */
export default defineConfig({
  test: {
    ...SETTINGS,
    include: [...SLOW],
    globalSetup: 'test/support/build-package.ts',
    testTimeout: 15 * 60_000,
    hookTimeout: 5 * 60_000,
  },
});
