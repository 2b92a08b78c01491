import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/checker/model.js';
import { StateStore } from '../../../src/checker/store/state-store.js';
import { rebuildTrace, type Replay } from '../../../src/checker/trace/rebuild.js';
import { modelOf, numbersOf } from '../system-model.js';
import { system, type System } from '../system.js';
import { stateOf } from '../values/build.js';
import { thrownBy } from '../thrown-by.js';

/** Two actions lead from 0 to 1; the second is the only one to 2. */
const twoWays: System = system({
  actions: ['A', 'B'],
  initial: [[0]],
  steps: ([at]) => {
    if (at === 0)
      return [
        { action: 1, next: [1] },
        { action: 0, next: [1] },
      ];
    return at === 1 ? [{ action: 0, next: [2] }] : [];
  },
});

/** A store in which each number was reached from the one before. */
function chainStore(length: number): StateStore {
  const store = new StateStore(1);
  store.insertInitial(Int32Array.of(0));
  for (let at = 1; at < length; at++) {
    store.expand(at - 1, new Int32Array(1));
    store.insertSuccessor(Int32Array.of(at));
  }
  return store;
}

const model = modelOf(twoWays);
const alone: Replay = { stand: () => undefined, showPlainly: () => undefined };
const told = (trace: ReturnType<typeof rebuildTrace>) =>
  trace.map(({ step, state }) => [step?.action ?? null, numbersOf(state)[0]]);

describe('rebuildTrace', () => {
  const store = chainStore(3);

  it('follows predecessors back to an initial state', () => {
    expect(told(rebuildTrace(model, store, { at: 'state', id: 2 }, alone))).toEqual([
      [null, 0],
      ['B', 1],
      ['A', 2],
    ]);
    expect(told(rebuildTrace(model, store, { at: 'state', id: 0 }, alone))).toEqual([[null, 0]]);
  });

  it('ends with a step to a state that need not be stored', () => {
    const end = { at: 'step', from: 1, action: 1, row: Int32Array.of(9) } as const;
    expect(told(rebuildTrace(model, store, end, alone))).toEqual([
      [null, 0],
      ['B', 1],
      ['B', 9],
    ]);
  });

  it('may be a single state, or none', () => {
    const row = Int32Array.of(7);
    expect(told(rebuildTrace(model, store, { at: 'initial', row }, alone))).toEqual([[null, 7]]);
    expect(rebuildTrace(model, store, { at: 'nowhere' }, alone)).toEqual([]);
  });

  it('shows each state as the model wants it shown, beside its neighbours', () => {
    const showing: Model = {
      ...model,
      decodeForTrace: (row, previous, next, position) =>
        stateOf({ shown: [previous?.[0], row[0], next?.[0], position].join() }),
    };
    const trace = rebuildTrace(showing, store, { at: 'state', id: 2 }, alone);
    expect(trace.map(({ state }) => state.get('shown'))).toEqual([',0,1,1', '0,1,2,2', '1,2,,3']);
  });

  it('refuses a model that does not take the same steps again', () => {
    const forgetful: Model = { ...model, successors: () => undefined };
    const error = thrownBy(() => rebuildTrace(forgetful, store, { at: 'state', id: 1 }, alone));
    expect(error).toMatchObject({ diagnostic: { code: 'nondeterministic-model' } });
  });
});
