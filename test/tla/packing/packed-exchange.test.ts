import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Row } from '../../../src/checker/model.js';
import {
  HeapExchange,
  normalize,
  type Handle,
  type Heap,
} from '../../../src/checker/values/heap/index.js';
import { codesIn, described, packingFrom } from '../../../src/tla/packing/description.js';
import { Outgrown } from '../../../src/tla/packing/packed.js';
import { PackedExchange } from '../../../src/tla/packing/packed-exchange.js';
import { inferPacking, type Packing } from '../../../src/tla/packing/packing.js';
import { alikeUpTo, functionValue } from '../../checker/values/heap/arbitrary.js';
import { handleOf, newHeap } from '../../checker/values/heap/build.js';
import type { Naive } from '../../checker/values/heap/naive.js';

const LEAD = 0;
const HELPER = 1;

function handlesOf(heap: Heap, values: readonly Naive[]): Handle[] {
  return values.map((value) => normalize(heap, handleOf(heap, value)));
}

/** A model's side of the exchange. */
interface Side {
  readonly heap: Heap;
  readonly words: HeapExchange;
  readonly packing: Packing;
  readonly exchange: PackedExchange;
}

function sideOf(heap: Heap, words: HeapExchange, packing: Packing): Side {
  return { heap, words, packing, exchange: new PackedExchange(packing, words) };
}

/** The packing as another heap makes it out of its description. */
function describedTo(lead: Side, { heap, words }: Pick<Side, 'heap' | 'words'>): Side {
  lead.exchange.noteTold(HELPER);
  const description = Int32Array.from(described(lead.heap, lead.packing));
  lead.words.tell(description, HELPER, (definition) => words.learn(LEAD, definition));
  const understood = new Int32Array(description.length);
  words.understand(LEAD, description, 0, understood);
  const packing = packingFrom(heap, understood, 0, lead.packing.places.length);
  for (const codes of codesIn(packing)) codes.areGiven = true;
  return sideOf(heap, words, packing);
}

/** A row of one side in words of the other. */
function tell(row: Row, teller: Side, from: number, listener: Side, to: number): Row {
  teller.exchange.tell(row, to, (definition) => listener.exchange.learn(from, definition));
  const understood = new Int32Array(row.length);
  listener.exchange.understand(from, row, 0, understood);
  return understood;
}

/** A row that a side packs. */
function packed({ heap, packing }: Side, values: readonly Naive[]): Row {
  const row = new Int32Array(packing.width);
  packing.pack(Int32Array.from(handlesOf(heap, values)), row);
  return row;
}

/** A packing with room for these values, too. */
function withRoomFor(side: Side, values: readonly Naive[]): Side {
  try {
    packed(side, values);
    return side;
  } catch (error) {
    if (!(error instanceof Outgrown)) throw error;
    const { heap, words, packing } = side;
    return withRoomFor(sideOf(heap, words, packing.widened(error.shape)), values);
  }
}

function unpacked({ packing }: Side, row: Row): Handle[] {
  const values = new Int32Array(packing.places.length);
  packing.unpack(row, values);
  return [...values];
}

const columns = fc.array(
  fc
    .oneof(alikeUpTo(12), fc.array(functionValue, { maxLength: 4 }))
    .filter((all) => all.length > 0),
  { minLength: 1, maxLength: 4 },
);

it('makes packed rows mean the same in two models, with values that came up later, too', () => {
  let renewals = 0;
  let wholes = 0;
  fc.assert(
    fc.property(columns, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (drawn, picks) => {
      const heap = newHeap();
      const known = drawn.map((column) => column.slice(0, Math.ceil(column.length / 2)));
      const sets = known.map((column) => new Set(handlesOf(heap, column)));
      let lead = sideOf(heap, new HeapExchange(heap), inferPacking(heap, sets));
      const other = newHeap();
      // Handles are others than those of the lead.
      other.string('only here');
      let helper = describedTo(lead, { heap: other, words: new HeapExchange(other) });
      for (let round = 0; round < 4; round++) {
        const values = drawn.map((column, at) => column[(picks[at]! + round) % column.length]!);
        const wider = withRoomFor(lead, values);
        if (wider !== lead) {
          lead = wider;
          helper = describedTo(lead, helper);
          renewals++;
          if (lead.packing.places.some(({ shape }) => shape.kind === 'whole')) wholes++;
        }
        const row = packed(lead, values);
        const there = tell(row, lead, LEAD, helper, HELPER);
        expect(unpacked(helper, there)).toEqual(handlesOf(helper.heap, values));
        expect([...packed(helper, values)]).toEqual([...there]);
        expect([...tell(there, helper, HELPER, lead, LEAD)]).toEqual([...row]);
      }
    }),
    { numRuns: 1000 },
  );
  expect(renewals).toBeGreaterThan(100);
  expect(wholes).toBeGreaterThan(20);
});
