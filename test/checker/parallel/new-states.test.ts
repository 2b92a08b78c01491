import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { NewStates } from '../../../src/checker/parallel/new-states.js';

const step = fc.record({ from: fc.integer({ min: 100, max: 105 }), step: fc.nat({ max: 4 }) });

it('orders states by the steps that reach them', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(step, { selector: (each) => `${each.from} ${each.step}`, maxLength: 30 }),
      (steps) => {
        const found = new NewStates();
        for (const each of steps) found.add(each.from, each.step, 0);
        const expected = steps
          .map((each, state) => ({ ...each, state }))
          .toSorted((a, b) => a.from - b.from || a.step - b.step)
          .map(({ state }) => state);
        expect([...found.inOrder(100, 6)]).toEqual(expected);
      },
    ),
  );
});
