import { describe, expect, it } from 'vitest';
import { Counters } from '../../../src/checker/search/counters.js';

describe('Counters', () => {
  it('counts what every action does, in the order of the model', () => {
    const counters = new Counters([{ name: 'A' }, { name: 'B' }]);
    counters.generateInitial();
    counters.discoverInitial();
    counters.generateInitial();
    counters.generateStep(1);
    counters.discoverStep(1);
    counters.generateStep(1);
    expect(counters).toMatchObject({ generated: 4, initial: 1 });
    expect(counters.actions()).toEqual([
      { name: 'A', fired: 0, distinct: 0 },
      { name: 'B', fired: 2, distinct: 1 },
    ]);
  });

  it('has no outdegree before a state is explored', () => {
    const counters = new Counters([]);
    expect(counters.outdegree()).toBeNull();
    for (const discovered of [3, 1, 1]) counters.explore(discovered);
    expect(counters.outdegree()).toEqual({ minimum: 1, maximum: 3, mean: 5 / 3 });
  });
});
