import { expect, it } from 'vitest';
import { powerset } from '../../../src/checker/values/heap/index.js';
import { finiteSets } from '../../../src/tla/natives/finite-sets.js';
import { codeOf, evaluate, handleOf, Operand, testRuntime } from './runtime.js';

const runtime = testRuntime();
const { heap } = runtime;
const nat = new Operand(heap.naturals);

it('counts elements', () => {
  expect(evaluate(runtime, finiteSets, 'Cardinality', new Set([1, 2, 1]))).toBe('2');
  const thirty = new Set(Array.from({ length: 30 }, (_, index) => index));
  const subsets = new Operand(powerset(heap, handleOf(heap, thirty)));
  expect(evaluate(runtime, finiteSets, 'Cardinality', subsets)).toBe(String(2 ** 30));
});

it('counts no elements of what is infinite or no set', () => {
  expect(codeOf(() => evaluate(runtime, finiteSets, 'Cardinality', nat))).toBe('not-countable');
  expect(codeOf(() => evaluate(runtime, finiteSets, 'Cardinality', 1))).toBe('not-countable');
});

it('tells finite sets', () => {
  expect(evaluate(runtime, finiteSets, 'IsFiniteSet', new Set([1]))).toBe('TRUE');
  expect(evaluate(runtime, finiteSets, 'IsFiniteSet', nat)).toBe('FALSE');
  expect(codeOf(() => evaluate(runtime, finiteSets, 'IsFiniteSet', 1))).toBe('not-a-set');
});
