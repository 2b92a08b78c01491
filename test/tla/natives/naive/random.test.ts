import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply as applyFunction,
  member,
  ValueError,
  type Handle,
  type Heap,
} from '../../../../src/checker/values/heap/index.js';
import { EvaluationError } from '../../../../src/tla/natives/evaluation-error.js';
import { nativeOperators } from '../../../../src/tla/natives/index.js';
import { keyOf, NoValue, type Value } from '../../reference/values.js';
import * as runtimes from '../runtime.js';
import { MODULES } from './entries.js';
import type { Entry } from './entry.js';
import { handleOf, lazyHandleOf, textOf, valueOf } from './heap-values.js';
import { Operator, POOLS, type Operand } from './operands.js';

const RUNS = 100;
const SEED = 1;

/** Operands as they are, or as values that compute what they have when they are asked. */
class Case {
  constructor(
    readonly operands: readonly Operand[],
    readonly isLazy: boolean,
  ) {}

  [fc.toStringMethod](): string {
    const texts = this.operands.map((each) =>
      each instanceof Operator ? each.text : textOf(each),
    );
    return `(${texts.join(', ')})${this.isLazy ? ', lazily' : ''}`;
  }
}

function cases({ kinds }: Entry): fc.Arbitrary<Case> {
  const operands = fc
    .constantFrom(...POOLS)
    .chain((pool) => fc.tuple(...kinds.map((kind) => kind.draw(pool))));
  return fc.tuple(operands, fc.boolean()).map((all) => new Case(...all));
}

/** Calls an operator of lamplight, and asks of the result what is to be asked. */
function caller(module: string, name: string): (entry: Entry, one: Case) => Value {
  const runtime = runtimes.testRuntime();
  const { heap } = runtime;
  // Strings are in alphabetical order, as they are for the naive implementations.
  heap.freezeRanks();
  const table = nativeOperators.get(module)!;
  return ({ ask }, { operands, isLazy }) => {
    const call = (some: readonly Operand[]): Handle =>
      runtimes.apply(runtime, table, name, ...some.map((each) => inHeap(heap, each, isLazy)));
    if (ask === undefined) return valueOf(heap, call(operands));
    const result = call(operands.slice(0, -1));
    const asked = handleOf(heap, operands.at(-1) as Value);
    if (ask === 'for a value') return valueOf(heap, applyFunction(heap, result, asked));
    return member(heap, asked, result);
  };
}

function inHeap(heap: Heap, operand: Operand, isLazy: boolean): runtimes.Operand {
  if (!(operand instanceof Operator)) {
    return new runtimes.Operand((isLazy ? lazyHandleOf : handleOf)(heap, operand));
  }
  return new runtimes.Operand((...handles) =>
    handleOf(heap, operand.apply(...handles.map((handle) => valueOf(heap, handle)))),
  );
}

/** The key of a value, or that there is none. */
function outcome(evaluate: () => Value): string {
  try {
    return keyOf(evaluate());
  } catch (error) {
    const isExpected =
      error instanceof NoValue || error instanceof ValueError || error instanceof EvaluationError;
    if (isExpected) return 'no value';
    throw error;
  }
}

describe.each(Object.entries(MODULES))('Module %s', (module, entries) => {
  it('has no operator that is not compared', () => {
    expect([...nativeOperators.get(module)!.keys()].toSorted()).toEqual(
      Object.keys(entries).toSorted(),
    );
  });

  it.each(Object.entries(entries))('%s gives what its meaning says', (name, entry) => {
    const call = caller(module, name);
    for (const each of [entry].flat()) {
      fc.assert(
        fc.property(cases(each), (one) => {
          expect(outcome(() => call(each, one))).toBe(outcome(() => each.naive(one.operands)));
        }),
        { numRuns: RUNS, seed: SEED },
      );
    }
  });
});
