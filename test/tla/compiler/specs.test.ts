import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSync } from '../../../src/checker/check.js';
import type { Row } from '../../../src/checker/model.js';
import type { Specification } from '../../../src/tla/front-end.js';
import { explore, type Exploration } from '../reference/explore.js';
import { NoValue } from '../reference/values.js';
import {
  compile,
  keyOfHandle,
  operatorNamed,
  specificationOf,
  type Compiled,
} from './build-model.js';
import { INSTANTIATED, randomSpec } from './random-specs.js';
import { fromTape } from './tape.js';

const NAMES = { init: 'Init', next: 'Next' };

type Outcome = Exploration | 'error';

function naively(specification: Specification): Outcome {
  try {
    const operator = (name: string) => operatorNamed(specification, name);
    return explore(specification, operator('Init'), operator('Next'));
  } catch (error) {
    if (error instanceof NoValue) return 'error';
    throw error;
  }
}

/** What the model itself says, state by state. */
function walk({ heap, model }: Compiled): Pick<Exploration, 'initial' | 'successors'> {
  const textOf = (row: Row): string => [...row].map((each) => keyOfHandle(heap, each)).join(' ');
  const queue: Row[] = [];
  const successors = new Map<string, string[]>();
  const visit = (row: Row): string => {
    const key = textOf(row);
    if (!successors.has(key)) {
      successors.set(key, []);
      queue.push(row.slice());
    }
    return key;
  };
  const initial: string[] = [];
  model.initialStates((row) => void initial.push(visit(row)));
  for (const row of queue) {
    const reached = successors.get(textOf(row))!;
    model.successors(row, (_action, next) => void reached.push(visit(next)));
  }
  return { initial, successors };
}

function compiled(specification: Specification, isTraced: boolean): Outcome {
  const result = checkSync(compile(specification, NAMES, isTraced).model);
  if (result.status === 'error') return 'error';
  const { generated, distinct, depth } = result;
  return { ...walk(compile(specification, NAMES, isTraced)), generated, distinct, depth };
}

describe('A compiled specification', () => {
  it('makes the states that the naive evaluator finds, in the same order', () => {
    fc.assert(
      fc.property(fromTape(5, 200, randomSpec), ({ text }) => {
        const specification = specificationOf(text, { Part: INSTANTIATED });
        const expected = naively(specification);
        expect(compiled(specification, false)).toEqual(expected);
        expect(compiled(specification, true)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
