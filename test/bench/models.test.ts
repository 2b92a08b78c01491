import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MODELS, TRIVIAL } from '../../bench/models.js';
import { withSize } from '../../bench/with-size.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('a size', () => {
  it('is written into a configuration, Murphi, and C', () => {
    expect(withSize('CONSTANTS\n  N = 8\n  K = 9\n', { N: '7' })).toBe(
      'CONSTANTS\n  N = 7\n  K = 9\n',
    );
    expect(withSize('const\n  N: 8;\n', { N: '7' })).toBe('const\n  N: 7;\n');
    expect(withSize('#define N 8\n', { N: '7' })).toBe('#define N 7\n');
  });

  it('keeps the quotes of a string', () => {
    expect(withSize('  Scenario = "disable"\n', { Scenario: 'fork' })).toBe(
      '  Scenario = "fork"\n',
    );
  });

  it('has to have a line of its own', () => {
    expect(() => withSize('MaxN = 8\n', { N: '7' })).toThrow(/value to N/);
  });
});

describe('each model', () => {
  const sources = [...MODELS, TRIVIAL].flatMap(({ name, sizes, tla, promela, murphi, c }) =>
    [tla?.config, promela, murphi, c]
      .filter((path) => path !== undefined)
      .map((path) => ({ name, path, sizes })),
  );

  it.each(sources)('$name takes its sizes in $path, and is at full size by itself', (each) => {
    const source = readFileSync(`${ROOT}/${each.path}`, 'utf8');
    expect(withSize(source, each.sizes.quick)).toContain(Object.values(each.sizes.quick)[0]);
    if (each.name !== 'trivial') expect(withSize(source, each.sizes.full)).toBe(source);
  });
});
