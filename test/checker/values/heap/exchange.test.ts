import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HeapExchange } from '../../../../src/checker/values/heap/exchange.js';
import { formatHandle } from '../../../../src/checker/values/heap/format.js';
import { normalize } from '../../../../src/checker/values/heap/enumerate.js';
import { value } from './arbitrary.js';
import { handleOf, newHeap } from './build.js';

test('values told from heap to heap stay what they are', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), fc.nat(3), (values, noise) => {
      const teller = newHeap();
      const listener = newHeap();
      // Handles differ.
      for (let extra = 0; extra <= noise; extra++) listener.string(`extra ${extra}`);
      const row = Int32Array.from(values, (each) => normalize(teller, handleOf(teller, each)));
      const told = new HeapExchange(teller);
      const heard = new HeapExchange(listener);
      const received = new Int32Array(row.length);
      for (let round = 0; round < 2; round++) {
        let definitions = 0;
        told.tell(row, 1, (definition) => {
          definitions++;
          heard.learn(0, definition.slice());
        });
        if (round === 1) expect(definitions).toBe(0);
        heard.understand(0, row, 0, received);
      }
      row.forEach((handle, at) => {
        const own = received[at]!;
        expect(own).toBe(normalize(listener, handleOf(listener, values[at]!)));
        expect(formatHandle(listener, own)).toBe(formatHandle(teller, handle));
      });
    }),
    { numRuns: 500 },
  );
});
