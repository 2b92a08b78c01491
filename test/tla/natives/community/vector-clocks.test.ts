import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { select } from '../../../../src/checker/values/heap/index.js';
import { moduleCaller, Operand, type Plain } from './module-caller.js';

const { heap, result, code, text, same } = moduleCaller('VectorClocks');
const clock = new Operand((entry) => select(heap, entry, heap.string('clock')));

function ordered(log: readonly Plain[]): string {
  return result('CausalOrder', log, same, same, same);
}

/** A log of what three nodes do: each step may know all that another node knows. */
const history = fc
  .array(fc.tuple(fc.nat(2), fc.option(fc.nat(2))), { maxLength: 8 })
  .map((steps) => {
    const clocks = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    return steps.map(([node, from]) => {
      const known = from === null ? clocks[node]! : clocks[from]!;
      clocks[node] = clocks[node]!.map((time, at) => Math.max(time, known[at]!));
      clocks[node] = clocks[node].with(node, clocks[node][node]! + 1);
      return clocks[node];
    });
  });

describe('a log', () => {
  it('is in causal order when it was written down in the order of what happened', () => {
    fc.assert(
      fc.property(history, (log) => {
        expect(result('IsCausalOrder', log, same)).toBe('TRUE');
        expect(ordered(log)).toBe(text(log));
      }),
    );
  });

  it('is put in causal order', () => {
    const shuffled = history.chain((log) => fc.shuffledSubarray(log, { minLength: log.length }));
    fc.assert(
      fc.property(shuffled, (log) => {
        const entries = JSON.parse(
          ordered(log).replaceAll('<<', '[').replaceAll('>>', ']'),
        ) as number[][];
        expect(entries.map(String).toSorted()).toEqual(log.map(String).toSorted());
        expect(result('IsCausalOrder', entries, same)).toBe('TRUE');
      }),
    );
  });

  it('stays as it is where nothing demands a change', () => {
    expect(ordered([{ a: 1 }, { b: 1 }])).toBe('<<[a |-> 1], [b |-> 1]>>');
    expect(ordered([{ b: 1 }, { a: 1 }])).toBe('<<[b |-> 1], [a |-> 1]>>');
    expect(ordered([])).toBe('<<>>');
  });

  it('has clocks in its entries, in which a node may be missing', () => {
    const log = [{ clock: { a: 1, b: 1 } }, { clock: { a: 1 } }];
    expect(result('IsCausalOrder', log, clock)).toBe('FALSE');
    expect(result('IsCausalOrder', log.toReversed(), clock)).toBe('TRUE');
    expect(result('CausalOrder', log, clock, same, same)).toBe(
      '<<[clock |-> [a |-> 1]], [clock |-> [a |-> 1, b |-> 1]]>>',
    );
  });

  it('has no order when two clocks are the same', () => {
    expect(result('IsCausalOrder', [{ a: 1 }, { a: 1 }], same)).toBe('FALSE');
    expect(code('CausalOrder', [{ a: 1 }, { a: 1 }], same, same, same)).toBe('no-causal-order');
  });

  it('needs clocks of integers', () => {
    expect(code('IsCausalOrder', [1], same)).toBe('not-a-function');
    expect(code('IsCausalOrder', [{ a: 'x' }], same)).toBe('not-an-integer');
    expect(code('CausalOrder', 1, same, same, same)).toBe('not-a-sequence');
  });
});
