import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FALSE,
  integer,
  integerOf,
  TRUE,
  type Handle,
} from '../../../src/checker/values/heap/index.js';
import { sequences } from '../../../src/tla/natives/sequences.js';
import { codeOf, evaluate, handleOf, Operand, testRuntime, type Plain } from './runtime.js';

const runtime = testRuntime();
const { heap } = runtime;

function result(name: string, ...operands: (Plain | Operand)[]): string {
  return evaluate(runtime, sequences, name, ...operands);
}

function code(name: string, ...operands: (Plain | Operand)[]): string {
  return codeOf(() => result(name, ...operands));
}

/** How a value of the tests is written. */
function written(plain: Plain): string {
  return result('Head', [plain]);
}

const isEven = new Operand((item: Handle) => (integerOf(heap, item) % 2 === 0 ? TRUE : FALSE));

const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 });
const text = fc.string({ maxLength: 8 });

describe('sequences', () => {
  it('are as long as arrays', () => {
    fc.assert(
      fc.property(numbers, (s) => {
        expect(result('Len', s)).toBe(String(s.length));
      }),
    );
    fc.assert(
      fc.property(text, (s) => {
        expect(result('Len', s)).toBe(String(s.length));
      }),
    );
  });

  it('are joined and extended like arrays', () => {
    fc.assert(
      fc.property(numbers, numbers, (s, t) => {
        expect(result('\\o', s, t)).toBe(written([...s, ...t]));
        expect(result('Append', s, t)).toBe(written([...s, t]));
      }),
    );
    fc.assert(
      fc.property(text, text, (s, t) => {
        expect(result('\\o', s, t)).toBe(written(s + t));
      }),
    );
  });

  it('are taken apart like arrays', () => {
    fc.assert(
      fc.property(numbers, (s) => {
        if (s.length === 0) {
          expect(code('Head', s)).toBe('empty-sequence');
          expect(code('Tail', s)).toBe('empty-sequence');
        } else {
          expect(result('Head', s)).toBe(String(s[0]));
          expect(result('Tail', s)).toBe(written(s.slice(1)));
        }
      }),
    );
    expect(result('Tail', 'abc')).toBe('"bc"');
    expect(code('Tail', '')).toBe('empty-sequence');
  });

  it('have subsequences, which are empty from right to left', () => {
    const index = fc.integer({ min: -2, max: 14 });
    fc.assert(
      fc.property(fc.oneof(numbers, text), index, index, (s, from, to) => {
        if (from > to) expect(result('SubSeq', s, from, to)).toBe(written(s.slice(0, 0)));
        else if (from < 1 || to > s.length)
          expect(code('SubSeq', s, from, to)).toBe('out-of-range');
        else expect(result('SubSeq', s, from, to)).toBe(written(s.slice(from - 1, to)));
      }),
    );
  });

  it('are filtered like arrays', () => {
    fc.assert(
      fc.property(numbers, (s) => {
        expect(result('SelectSeq', s, isEven)).toBe(written(s.filter((n) => n % 2 === 0)));
      }),
    );
  });

  it('are functions of 1..n, too', () => {
    const byIndex = new Map([
      [2, 'b'],
      [1, 'a'],
    ]);
    expect(result('Len', byIndex)).toBe('2');
    expect(result('Append', byIndex, 'c')).toBe('<<"a", "b", "c">>');
  });

  it('over a set are a symbolic set', () => {
    expect(result('Seq', new Set([1]))).toBe('Seq({1})');
  });
});

describe('what is no sequence', () => {
  const others: Plain[] = [1, new Set([1]), { field: 1 }, new Map([[2, 1]])];

  it.each(['Len', 'Head', 'Tail'])('is refused by %s', (name) => {
    for (const other of others) expect(code(name, other)).toBe('not-a-sequence');
  });

  it('is refused by operators of several operands', () => {
    for (const other of others) {
      expect(code('Append', other, 1)).toBe('not-a-sequence');
      expect(code('\\o', other, [])).toBe('not-a-sequence');
      expect(code('\\o', [], other)).toBe('not-a-sequence');
      expect(code('SubSeq', other, 1, 1)).toBe('not-a-sequence');
      expect(code('SelectSeq', other, isEven)).toBe('not-a-sequence');
    }
  });

  it('is a string, for most operators', () => {
    expect(code('Head', 'abc')).toBe('not-a-sequence');
    expect(code('Append', 'abc', 'd')).toBe('not-a-sequence');
    expect(code('SelectSeq', 'abc', isEven)).toBe('not-a-sequence');
    expect(code('\\o', 'abc', ['d'])).toBe('not-a-string');
    expect(code('\\o', ['abc'], 'd')).toBe('not-a-sequence');
  });
});

it('refuses indices and tests of other kinds', () => {
  expect(code('SubSeq', [1], 'a', 1)).toBe('not-an-index');
  expect(code('SubSeq', [1], 1, true)).toBe('not-an-index');
  const one = new Operand(() => integer(heap, 1));
  expect(code('SelectSeq', [1], one)).toBe('not-a-boolean');
  expect(result('SelectSeq', [], one)).toBe('<<>>');
});

it('makes each sequence once', () => {
  const appended = sequences.get('Append')!.evaluate;
  const values: Handle[] = [handleOf(heap, [1, 2]), handleOf(heap, 3)];
  expect(appended(runtime, ...(values as never[]))).toBe(handleOf(heap, [1, 2, 3]));
});
