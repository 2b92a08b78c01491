import { describe, expect, it } from 'vitest';
import { BreadthFirst } from '../../../src/checker/search/breadth-first.js';
import { Counters } from '../../../src/checker/search/counters.js';
import { Explorer } from '../../../src/checker/search/explorer.js';
import { Outcome } from '../../../src/checker/search/outcome.js';
import { selectProperties } from '../../../src/checker/search/selection.js';
import { StateStore } from '../../../src/checker/store/state-store.js';
import { modelOf } from '../system-model.js';
import { graph, type System } from '../system.js';

function strategy(of: System, depthBound: number | null = null) {
  const model = modelOf(of);
  const store = new StateStore(model.width);
  const outcome = new Outcome(false);
  const selection = selectProperties(model, { deadlock: false });
  const explorer = new Explorer(model, selection, store, new Counters(model.actions), outcome);
  return { search: new BreadthFirst(explorer, store, outcome, depthBound), outcome, store };
}

/** A chain of `length` states. */
const chain = (length: number): System =>
  graph('', { steps: ([at]) => (at! + 1 < length ? [{ action: 0, next: [at! + 1] }] : []) });

describe('BreadthFirst', () => {
  it('finds a state by its shortest path, not by its first', () => {
    const { search, store } = strategy(graph('0>1 0>2 1>3 3>4 2>4 4>5'));
    search.start();
    search.run(Infinity);
    const order = Array.from({ length: store.count }, (_, id) => {
      const row = new Int32Array(1);
      store.read(id, row);
      return row[0];
    });
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
    expect(store.predecessor(4)).toBe(2);
    expect(search.depth).toBe(4);
  });

  it.each([
    [0, 'no state', graph('0>1', { initial: [] })],
    [1, 'initial states only', graph('0>0', { initial: [[0], [1]] })],
    [2, 'one step', graph('0>1 1>0')],
    [7, 'a chain of seven', chain(7)],
  ])('has depth %i with %s', (depth, _name, of) => {
    const { search } = strategy(of);
    search.start();
    search.run(Infinity);
    expect(search.depth).toBe(depth);
    expect(search.left).toBe(0);
  });

  it('counts as left what is found but not explored', () => {
    const { search, outcome } = strategy(graph('0>1 0>2 0>3'), 2);
    search.start();
    expect(search.left).toBe(1);
    search.run(Infinity);
    expect(search.left).toBe(3);
    expect(search.depth).toBe(2);
    expect(outcome.bound).toEqual({ kind: 'depth', limit: 2 });
  });

  it('does not explore states at the depth bound', () => {
    const { search, store, outcome } = strategy(chain(10), 4);
    search.start();
    search.run(Infinity);
    expect(store.count).toBe(4);
    expect(outcome.bound).toEqual({ kind: 'depth', limit: 4 });
  });

  it('does not meet a depth bound that no state reaches', () => {
    const { search, outcome } = strategy(chain(3), 4);
    search.start();
    search.run(Infinity);
    expect(outcome.bound).toBeNull();
  });

  it('pauses at the deadline, and goes on where it was', () => {
    const { search, store } = strategy(chain(1000));
    search.start();
    let slices = 1;
    while (!search.run(-Infinity)) slices++;
    expect(slices).toBeGreaterThan(10);
    expect(store.count).toBe(1000);
    expect(search.depth).toBe(1000);
  });
});
