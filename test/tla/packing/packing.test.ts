import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, type Handle, type Heap } from '../../../src/checker/values/heap/index.js';
import { Outgrown } from '../../../src/tla/packing/packed.js';
import { inferPacking, type Packing } from '../../../src/tla/packing/packing.js';
import { alikeUpTo, functionValue } from '../../checker/values/heap/arbitrary.js';
import { handleOf, newHeap } from '../../checker/values/heap/build.js';
import type { Naive } from '../../checker/values/heap/naive.js';

function handles(heap: Heap, values: readonly Naive[]): Handle[] {
  return values.map((value) => normalize(heap, handleOf(heap, value)));
}

function packingFor(heap: Heap, columns: readonly (readonly Handle[])[]): Packing {
  return inferPacking(
    heap,
    columns.map((column) => new Set(column)),
  );
}

function roundTrip(packing: Packing, row: readonly Handle[]): Handle[] {
  const packed = new Int32Array(packing.width);
  // Whatever is left over from another row must not shine through.
  packed.fill(-1);
  packing.pack(Int32Array.from(row), packed);
  const unpacked = new Int32Array(row.length);
  packing.unpack(packed, unpacked);
  return [...unpacked];
}

/** Columns of values that are alike, at least one in each. */
const columns = fc.array(
  fc
    .oneof(alikeUpTo(12), fc.array(functionValue, { maxLength: 4 }))
    .filter((all) => all.length > 0),
  { minLength: 1, maxLength: 4 },
);

describe('A packing', () => {
  it('gives every row back that it was made for', () => {
    fc.assert(
      fc.property(columns, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (drawn, picks) => {
        const heap = newHeap();
        const values = drawn.map((column) => handles(heap, column));
        const packing = packingFor(heap, values);
        const row = values.map((column, index) => column[picks[index]! % column.length]!);
        expect(roundTrip(packing, row)).toEqual(row);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives equal rows equal words, and others other words', () => {
    fc.assert(
      fc.property(columns, (drawn) => {
        const heap = newHeap();
        const values = drawn.map((column) => handles(heap, column));
        const packing = packingFor(heap, values);
        const length = Math.max(...values.map((column) => column.length));
        const rows = Array.from({ length }, (_, at) =>
          values.map((column) => column[at % column.length]!),
        );
        const texts = rows.map((row) => {
          const packed = new Int32Array(packing.width);
          packing.pack(Int32Array.from(row), packed);
          return packed.join();
        });
        const same = (all: readonly unknown[]): boolean[] =>
          all.flatMap((one) => all.map((other) => String(one) === String(other)));
        expect(same(texts)).toEqual(same(rows));
      }),
    );
  });

  it('has room for any value once it has been widened often enough', () => {
    let widenings = 0;
    fc.assert(
      fc.property(fc.oneof(alikeUpTo(40), fc.array(functionValue)), (drawn) => {
        fc.pre(drawn.length > 1);
        const heap = newHeap();
        const [first, ...others] = handles(heap, drawn);
        let packing = packingFor(heap, [[first!]]);
        const met = [first!];
        for (const value of others) {
          for (;;) {
            try {
              roundTrip(packing, [value]);
              break;
            } catch (error) {
              if (!(error instanceof Outgrown)) throw error;
              const before = packing;
              packing = packing.widened(error.shape);
              widenings++;
              for (const known of met) {
                const packed = new Int32Array(before.width);
                before.pack(Int32Array.from([known]), packed);
                const again = new Int32Array(packing.width).fill(-1);
                packing.repack(before, packed, again);
                const unpacked = new Int32Array(1);
                packing.unpack(again, unpacked);
                expect(unpacked[0]).toBe(known);
              }
            }
          }
          met.push(value);
          for (const known of met) expect(roundTrip(packing, [known])).toEqual([known]);
        }
      }),
    );
    expect(widenings).toBeGreaterThan(50);
  });
});
