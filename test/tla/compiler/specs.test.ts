import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSync } from '../../../src/checker/check.js';
import type { PackedForm, Row } from '../../../src/checker/model.js';
import { RowsOutgrown } from '../../../src/checker/rows-outgrown.js';
import type { Heap } from '../../../src/checker/values/heap/index.js';
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
function walk(
  { heap, model }: Pick<Compiled, 'heap' | 'model'>,
  meet: (row: Row) => void = () => undefined,
): Pick<Exploration, 'initial' | 'successors'> {
  const queue: Row[] = [];
  const successors = new Map<string, string[]>();
  const visit = (row: Row): string => {
    const key = textOf(heap, row);
    if (!successors.has(key)) {
      successors.set(key, []);
      queue.push(row.slice());
      meet(row);
    }
    return key;
  };
  const initial: string[] = [];
  model.initialStates((row) => void initial.push(visit(row)));
  for (const row of queue) {
    const reached = successors.get(textOf(heap, row))!;
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

/** The same over packed rows, and what a search says that packs them from the first. */
function packed(specification: Specification): Outcome {
  const { heap, model } = compile(specification, NAMES, false);
  const result = checkSync(model, { packingCount: 1 });
  if (result.status === 'error') return 'error';
  const { generated, distinct, depth } = result;
  const rows: Row[] = [];
  const walked = walk({ heap, model }, (row) => rows.push(row.slice()));
  const form = model.packed?.(rows) ?? null;
  if (form === null) return { ...walked, generated, distinct, depth };
  const forms = [form];
  const successors = new Map<string, string[]>();
  for (const row of rows) successors.set(textOf(heap, row), successorsIn(heap, forms, row));
  return { initial: walked.initial, successors, generated, distinct, depth };
}

/** The successors of a row of the model by the last form; others follow it where there is no room. */
function successorsIn(heap: Heap, forms: PackedForm[], row: Row): string[] {
  const packedRow = forms.reduce((from, { pack, steps }, index) => {
    const into = new Int32Array(steps.width);
    pack.call(forms[index], from, into);
    return into;
  }, row);
  const last = forms.at(-1)!;
  const reached: string[] = [];
  try {
    last.steps.successors(packedRow, (_action, next) => {
      const unpacked = new Int32Array(row.length);
      last.unpack(next, unpacked);
      reached.push(textOf(heap, unpacked));
    });
  } catch (error) {
    if (!(error instanceof RowsOutgrown)) throw error;
    forms.push(last.withRoomFor(error));
    const again = successorsIn(heap, forms, row);
    expect(again.slice(0, reached.length)).toEqual(reached);
    return again;
  }
  return reached;
}

function textOf(heap: Heap, row: Row): string {
  return [...row].map((each) => keyOfHandle(heap, each)).join(' ');
}

describe('A compiled specification', () => {
  it('makes the states that the naive evaluator finds, in the same order', () => {
    fc.assert(
      fc.property(fromTape(5, 200, randomSpec), ({ text }) => {
        const specification = specificationOf(text, { Part: INSTANTIATED });
        const expected = naively(specification);
        expect(compiled(specification, false)).toEqual(expected);
        expect(compiled(specification, true)).toEqual(expected);
        expect(packed(specification)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
