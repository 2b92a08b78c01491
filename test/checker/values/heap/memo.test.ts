import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING } from '../../../../src/checker/values/heap/handle.js';
import { Memo } from '../../../../src/checker/values/heap/memo.js';

const key = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
);

test('a memo gives back what was kept last for the same keys', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key, key, key)), (results) => {
      const memo = new Memo();
      for (const [first, second, third, result] of results) {
        expect(memo.keep(first, second, third, result)).toBe(result);
        expect(memo.find(first, second, third)).toBe(result);
      }
    }),
  );
});

test.each<[string, (n: number) => [number, number, number]]>([
  ['first', (n) => [n, 5, 7]],
  ['second', (n) => [5, n, 7]],
  ['third', (n) => [5, 7, n]],
])('a memo forgets, but never mistakes keys that differ in the %s', (_, keys) => {
  const memo = new Memo();
  const count = 50_000;
  for (let n = 1; n <= count; n++) memo.keep(...keys(n), n);
  const found = new Set<number>();
  for (let n = 1; n <= count; n++) {
    const result = memo.find(...keys(n));
    if (result !== NOTHING) expect(result).toBe(n);
    found.add(result);
  }
  expect(found.size).toBeGreaterThan(5_000);
});
