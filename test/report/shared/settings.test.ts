import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../src/report/shared/settings.js';
import { checkResult } from '../build.js';

describe('settings', () => {
  const settings = (constants: Readonly<Record<string, number>>, assigned?: string[]): string[] =>
    settingsOf(
      checkResult({
        source: { frontEnd: 'test', spec: 'x', constants, ...(assigned && { assigned }) },
      }),
    );
  const many = { a: 1, b: 2, c: 3, d: 4, e: 5 };

  it('are all constants of a spec that has few', () => {
    expect(settings({ limit: 3, size: 2 }, ['size'])).toEqual(['limit=3', 'size=2']);
  });

  it('are the constants that the user set, of many', () => {
    expect(settings(many, ['b'])).toEqual(['b=2']);
  });

  it('are all of many, when none was set or that is not known', () => {
    expect(settings(many, [])).toHaveLength(5);
    expect(settings(many)).toHaveLength(5);
  });
});
