import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moduleCaller, Operand, truth, type Plain } from './module-caller.js';

const { heap, result, code, text, ofNumbers } = moduleCaller('Relation');

interface Sample {
  readonly elements: readonly number[];
  readonly related: (left: number, right: number) => boolean;
}

/** A relation on 1 .. size, from one condition for each pair. */
const sample: fc.Arbitrary<Sample> = fc
  .record({
    size: fc.integer({ min: 0, max: 4 }),
    table: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    diagonal: fc.constantFrom(true, false, undefined),
  })
  .map(({ size, table, diagonal }) => ({
    elements: Array.from({ length: size }, (_, at) => at + 1),
    related: (left, right) =>
      (left === right ? diagonal : undefined) ?? table[4 * (left - 1) + right - 1]!,
  }));

function pairsOf(elements: readonly number[]): [number, number][] {
  return elements.flatMap((left) => elements.map((right): [number, number] => [left, right]));
}

function functionOf(
  elements: readonly number[],
  related: (left: number, right: number) => boolean,
): Map<Plain, Plain> {
  return new Map(pairsOf(elements).map((pair) => [pair as Plain, related(...pair)]));
}

/** The definitions. */
const properties: Record<string, (sample: Sample) => boolean> = {
  IsReflexive: ({ elements, related: r }) => elements.every((x) => r(x, x)),
  IsIrreflexive: ({ elements, related: r }) => !elements.some((x) => r(x, x)),
  IsSymmetric: ({ elements, related: r }) =>
    pairsOf(elements).every(([x, y]) => r(x, y) === r(y, x)),
  IsAntiSymmetric: ({ elements, related: r }) =>
    pairsOf(elements).every(([x, y]) => !(r(x, y) && r(y, x)) || x === y),
  IsAsymmetric: ({ elements, related: r }) =>
    pairsOf(elements).every(([x, y]) => !(r(x, y) && r(y, x))),
  IsTransitive: ({ elements, related: r }) =>
    pairsOf(elements).every(([x, y]) => elements.every((z) => !(r(x, y) && r(y, z)) || r(x, z))),
  IsStrictlyPartiallyOrdered: (s) => all(s, 'IsIrreflexive', 'IsAntiSymmetric', 'IsTransitive'),
  IsPartiallyOrdered: (s) => all(s, 'IsReflexive', 'IsAntiSymmetric', 'IsTransitive'),
  IsStrictlyTotallyOrdered: (s) =>
    all(s, 'IsStrictlyPartiallyOrdered') &&
    pairsOf(s.elements).every(([x, y]) => x === y || s.related(x, y) || s.related(y, x)),
  IsTotallyOrdered: (s) =>
    all(s, 'IsPartiallyOrdered') &&
    pairsOf(s.elements).every(([x, y]) => s.related(x, y) || s.related(y, x)),
};

function all(s: Sample, ...names: string[]): boolean {
  return names.every((name) => properties[name]!(s));
}

/** Whether some steps, at least one, lead from one element to another. */
function leads({ elements, related }: Sample, from: number, to: number): boolean {
  const reached = new Set<number>();
  const visit = (element: number): void => {
    for (const next of elements.filter((each) => related(element, each) && !reached.has(each))) {
      reached.add(next);
      visit(next);
    }
  };
  visit(from);
  return reached.has(to);
}

describe.each(Object.keys(properties))('%s', (name) => {
  it('is what its definition says', () => {
    fc.assert(
      fc.property(sample, (s) => {
        const expected = truth(properties[name]!(s));
        expect(result(name, functionOf(s.elements, s.related), new Set(s.elements))).toBe(expected);
        expect(result(`${name}Under`, ofNumbers(s.related), new Set(s.elements))).toBe(expected);
      }),
    );
  });

  it('holds for the order of numbers, or not', () => {
    const less = result(
      `${name}Under`,
      ofNumbers((x, y) => x < y),
      new Set([1, 2, 3]),
    );
    const lessOrEqual = result(
      `${name}Under`,
      ofNumbers((x, y) => x <= y),
      new Set([1, 2, 3]),
    );
    const isBoth = ['IsAntiSymmetric', 'IsTransitive'].includes(name);
    const isStrict = ['IsIrreflexive', 'IsAsymmetric'].includes(name) || name.includes('Strictly');
    expect(less).toBe(truth(isBoth || isStrict));
    expect(lessOrEqual).toBe(truth(isBoth || (!isStrict && name !== 'IsSymmetric')));
  });
});

it('closes relations', () => {
  fc.assert(
    fc.property(sample, (s) => {
      const operands = [functionOf(s.elements, s.related), new Set(s.elements)] as const;
      const closed = (x: number, y: number): boolean => leads(s, x, y);
      const closedOrEqual = (x: number, y: number): boolean => x === y || closed(x, y);
      expect(result('TransitiveClosure', ...operands)).toBe(text(functionOf(s.elements, closed)));
      expect(result('ReflexiveTransitiveClosure', ...operands)).toBe(
        text(functionOf(s.elements, closedOrEqual)),
      );
      expect(result('IsConnected', ...operands)).toBe(
        truth(pairsOf(s.elements).every(([x, y]) => closedOrEqual(x, y))),
      );
    }),
  );
});

it('needs conditions for all pairs of a finite set', () => {
  const always = ofNumbers(() => true);
  expect(code('IsReflexive', new Map<Plain, Plain>([[[1, 1], 3]]), new Set([1]))).toBe(
    'not-a-boolean',
  );
  expect(code('IsReflexive', new Map<Plain, Plain>([[[1, 1], true]]), new Set([1, 2]))).toBe(
    'out-of-domain',
  );
  expect(code('IsAntiSymmetric', new Map<Plain, Plain>([[[1, 1], 3]]), new Set([1]))).toBe(
    'not-a-boolean',
  );
  expect(code('IsAntiSymmetric', [], new Set([1]))).toBe('out-of-domain');
  expect(code('IsTransitiveUnder', always, new Operand(heap.naturals))).toBe('not-enumerable');
  expect(result('IsReflexive', 1, new Set())).toBe('TRUE');
});
