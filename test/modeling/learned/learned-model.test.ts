import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model, Row } from '../../../src/checker/model.js';
import type { Spec } from '../../../src/checker/spec.js';
import { declare, type Choice } from '../../../src/modeling/index.js';
import type { RecordShape } from '../../../src/modeling/shape/shape.js';
import { stateShape } from '../shape/arbitrary.js';
import { change, Fate, look } from './deeds.js';

/** States to explore of each random spec. */
const STATES = 60;

/** A spec that does this and that, all of it decided by a seed and by what it has seen. */
function randomSpec(shape: RecordShape, seed: number): Spec {
  const { action, spec } = declare({ name: 'random', state: () => shape.fields });
  const judgement =
    (own: number, looks: number, seen = 1) =>
    (...states: unknown[]): boolean => {
      const fate = new Fate(seed + own);
      for (let count = 0; count < looks; count++) {
        look(fate, shape, states[fate.below(seen)]);
      }
      return fate.below(8) > 0;
    };
  const effect =
    (own: number) =>
    (state: unknown, _: unknown, __: unknown, choose: Choice): void => {
      const fate = new Fate(seed + own);
      for (let count = fate.below(6); count >= 0; count--) {
        if (fate.below(3) === 0) look(fate, shape, state);
        else if (fate.below(6) === 0)
          fate.hear(choose.from('chosen', [1, 2, 3].slice(fate.below(3))));
        else change(fate, shape, state);
      }
    };
  return spec({
    actions: () =>
      Object.fromEntries(
        [11, 22, 33, 44].map((own) => [
          `Act${own}`,
          action({ when: judgement(own + 1, 2), effect: effect(own) }),
        ]),
      ),
    invariants: () => ({ First: judgement(1, 3), Second: judgement(2, 1) }),
    actionProperties: () => ({ Third: judgement(3, 4, 2) }),
    constraint: judgement(4, 2),
    mayEnd: judgement(5, 1),
  });
}

/** All that a model says of the first states that it reaches. */
function account(model: Model): unknown[] {
  const told: unknown[] = [];
  const known = new Set<string>();
  const queue: Row[] = [];
  const visit = (row: Row): void => {
    if (known.has(row.join()) || queue.length >= STATES) return;
    known.add(row.join());
    queue.push(row.slice());
  };
  model.initialStates(visit);
  for (const row of queue) {
    told.push([...row], model.withinConstraint(row), model.mayTerminate(row));
    model.violatedInvariants(row, (invariant) => told.push(['invariant', invariant]));
    model.successors(row, (index, next) => {
      told.push(['step', index, ...next]);
      model.violatedActionProperties(row, next, (property) => told.push(['property', property]));
      model.violatedInvariants(next, (invariant) => told.push(['then', invariant]));
      visit(next);
    });
  }
  // A second time, when all is known.
  for (const row of queue) {
    model.successors(row, (index, next) => told.push(['again', index, ...next]));
    model.violatedInvariants(row, (invariant) => told.push(['again', invariant]));
  }
  return told;
}

const origin = { frontEnd: 'typescript', spec: 'random' };

describe('A model that learns', () => {
  it('says of random specs what it says when it does everything anew', () => {
    fc.assert(
      fc.property(stateShape, fc.integer(), (shape, seed) => {
        const spec = randomSpec(shape, seed);
        const modelOf = (caches: boolean): Model => spec.instantiate(new Map(), origin, { caches });
        expect(account(modelOf(true))).toEqual(account(modelOf(false)));
      }),
      { numRuns: Number(process.env['LAMPLIGHT_RANDOM_SPECS'] ?? 300) },
    );
  });
});
