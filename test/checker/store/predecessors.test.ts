import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYOUT } from '../../../src/checker/store/layout.js';
import { Memory } from '../../../src/checker/store/memory.js';
import { Predecessors } from '../../../src/checker/store/predecessors.js';
import { NO_STATE } from '../../../src/checker/store/store.js';
import { StoreFull } from '../../../src/checker/store/store-full.js';
import { thrownBy } from '../thrown-by.js';
import { LAYOUTS, TINY } from './layouts.js';

/** Some initial states, then how far each predecessor is behind the one before. */
const growths = fc.record({
  initial: fc.integer({ min: 1, max: 300 }),
  growths: fc.array(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(500)), {
    maxLength: 600,
    size: 'max',
  }),
});

describe('Predecessors', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it(`gives back what was appended (${name})`, () => {
      fc.assert(
        fc.property(growths, (history) => {
          const predecessors = new Predecessors(new Memory(), layout);
          const expected = Array.from({ length: history.initial }, () => NO_STATE);
          let last = 0;
          for (const growth of history.growths) expected.push((last += growth));
          for (const predecessor of expected) predecessors.append(predecessor);
          expect(expected.map((_, id) => predecessors.at(id))).toEqual(expected);
        }),
        { numRuns: 30 },
      );
    });
  }

  it('takes about two bits a state', () => {
    const memory = new Memory();
    const predecessors = new Predecessors(memory, DEFAULT_LAYOUT);
    const states = 2 ** 21;
    for (let id = 0; id < states; id++) predecessors.append(id - 1);
    expect((memory.bytes * 8) / states).toBeLessThan(3.2);
  });

  it('refuses a predecessor that is before the last one', () => {
    const predecessors = new Predecessors(new Memory(), TINY);
    predecessors.append(NO_STATE);
    predecessors.append(5);
    expect(() => predecessors.append(4)).toThrow('state 4 is expanded after 5');
  });

  it('keeps what it has when there is no memory for more', () => {
    const memory = new Memory();
    memory.budget.limit = 100;
    const predecessors = new Predecessors(memory, TINY);
    let count = 0;
    const fill = (): void => {
      for (;;) {
        predecessors.append(count * 3);
        count++;
      }
    };
    expect(thrownBy(fill)).toBeInstanceOf(StoreFull);
    expect(count).toBeGreaterThan(10);
    for (let id = 0; id < count; id++) expect(predecessors.at(id)).toBe(id * 3);
  });
});
