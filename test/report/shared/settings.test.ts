import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../src/report/shared/settings.js';
import { checkResult } from '../build.js';

describe('settings', () => {
  const source = { frontEnd: 'test', spec: 'x', constants: { limit: 3, mode: 'fast' } };

  it('are the constants that the user set', () => {
    expect(settingsOf(checkResult({ source: { ...source, assigned: ['mode'] } }))).toEqual([
      'mode=fast',
    ]);
  });

  it.each([{ assigned: [] }, {}])('are all constants, when none was set: %o', (known) => {
    expect(settingsOf(checkResult({ source: { ...source, ...known } }))).toEqual([
      'limit=3',
      'mode=fast',
    ]);
  });
});
