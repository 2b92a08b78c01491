import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval, member } from '../../../../src/checker/values/heap/index.js';
import { apply, handleOf } from '../runtime.js';
import { moduleCaller, Operand, truth, type Plain } from './module-caller.js';

const { runtime, table, heap, result, code, text, ofNumber, ofNumbers, pairing } =
  moduleCaller('SequencesExt');

const item = fc.integer({ min: 0, max: 3 });
const sequence = fc.array(item, { maxLength: 6 });
const index = fc.integer({ min: -1, max: 8 });

/** What the operators need to treat alike: a sequence of letters, and the string of them. */
const word = fc.array(fc.constantFrom('a', 'b'), { maxLength: 6 });

describe('the items of a sequence', () => {
  it('are a set, a bag, and the sequence backwards', () => {
    fc.assert(
      fc.property(sequence, (s) => {
        expect(result('ToSet', s)).toBe(text(new Set(s)));
        const counts = s.map((n): [Plain, Plain] => [n, s.filter((m) => m === n).length]);
        expect(result('ToBag', s)).toBe(text(new Map(counts)));
        expect(result('Reverse', s)).toBe(text(s.toReversed()));
      }),
    );
  });

  it('are found, from both ends', () => {
    fc.assert(
      fc.property(sequence, item, (s, n) => {
        const isAtLeast = ofNumber((m) => m >= n);
        expect(result('Contains', s, n)).toBe(truth(s.includes(n)));
        expect(result('SelectInSeq', s, isAtLeast)).toBe(String(s.findIndex((m) => m >= n) + 1));
        const last = s.findLastIndex((m) => m >= n) + 1;
        expect(result('SelectLastInSeq', s, isAtLeast)).toBe(String(last));
      }),
    );
  });

  it('are found between two indexes, counted from the start of the sequence', () => {
    const isTwo = ofNumber((n) => n === 2);
    expect(result('SelectInSubSeq', [2, 1, 2, 2], 2, 4, isTwo)).toBe('3');
    expect(result('SelectLastInSubSeq', [2, 1, 2, 2, 1], 1, 5, isTwo)).toBe('4');
    expect(result('SelectInSubSeq', [2, 1], 2, 2, isTwo)).toBe('0');
    expect(result('SelectInSubSeq', [2, 1], 5, 4, isTwo)).toBe('0');
    expect(code('SelectInSubSeq', [2, 1], 0, 2, isTwo)).toBe('out-of-range');
    expect(code('SelectLastInSubSeq', [2, 1], 1, 3, isTwo)).toBe('out-of-range');
  });

  it('are removed and replaced', () => {
    fc.assert(
      fc.property(sequence, item, (s, n) => {
        const at = s.indexOf(n);
        const without = at < 0 ? s : s.toSpliced(at, 1);
        expect(result('Remove', s, n)).toBe(text(s.filter((m) => m !== n)));
        expect(result('RemoveFirst', s, n)).toBe(text(without));
        expect(
          result(
            'RemoveFirstMatch',
            s,
            ofNumber((m) => m === n),
          ),
        ).toBe(text(without));
        expect(result('ReplaceAll', s, n, 'x')).toBe(text(s.map((m) => (m === n ? 'x' : m))));
      }),
    );
  });

  it('are in order when each precedes all that follow', () => {
    const less = ofNumbers((left, right) => left < right);
    const lessOrEqual = ofNumbers((left, right) => left <= right);
    expect(result('IsSorted', [1, 2, 2], less)).toBe('FALSE');
    expect(result('IsSorted', [1, 2, 2], lessOrEqual)).toBe('TRUE');
    const isNear = ofNumbers((left, right) => right - left === 1);
    expect(result('IsSorted', [1, 2, 3], isNear)).toBe('FALSE');
    expect(result('IsSorted', [], less)).toBe('TRUE');
  });

  it('are counted modulo their number, from 1', () => {
    expect(result('SeqMod', 4, 2)).toBe('2');
    expect(result('SeqMod', -3, 2)).toBe('1');
    expect(code('SeqMod', 5, 0)).toBe('divisor-not-positive');
  });

  it('are combined from both sides', () => {
    expect(result('FoldSeq', pairing, 0, [1, 2, 3])).toBe('<<3, <<2, <<1, 0>>>>>>');
    expect(result('FoldLeft', pairing, 0, [1, 2, 3])).toBe('<<<<<<0, 1>>, 2>>, 3>>');
    expect(result('FoldRight', pairing, [1, 2, 3], 0)).toBe('<<1, <<2, <<3, 0>>>>>>');
    expect(result('FoldLeftDomain', pairing, 0, [4, 5])).toBe('<<<<0, 1>>, 2>>');
    expect(result('FoldRightDomain', pairing, [4, 5], 0)).toBe('<<1, <<2, 0>>>>');
    expect(result('FoldLeft', pairing, 0, [])).toBe('0');
  });
});

describe('a place in a sequence', () => {
  it('gets, loses and changes items', () => {
    fc.assert(
      fc.property(sequence, index, (s, i) => {
        const isInside = i >= 1 && i <= s.length;
        const inserted = isInside || i === s.length + 1;
        if (inserted) expect(result('InsertAt', s, i, 9)).toBe(text(s.toSpliced(i - 1, 0, 9)));
        else expect(code('InsertAt', s, i, 9)).toBe('out-of-range');
        const removed = isInside ? s.toSpliced(i - 1, 1) : s;
        if (inserted || i === 0) expect(result('RemoveAt', s, i)).toBe(text(removed));
        const replaced = isInside ? s.with(i - 1, 9) : s;
        expect(result('ReplaceAt', s, i, 9)).toBe(text(replaced));
      }),
    );
    expect(code('RemoveAt', [1, 2], 4)).toBe('out-of-range');
    expect(code('RemoveAt', [1, 2], -1)).toBe('out-of-range');
  });

  it('may be one of its ends', () => {
    expect(result('Cons', 1, [2])).toBe('<<1, 2>>');
    expect(result('Snoc', 1, [2])).toBe('<<2, 1>>');
    expect(result('Front', [1, 2])).toBe('<<1>>');
    expect(result('Front', [])).toBe('<<>>');
    expect(result('Last', [1, 2])).toBe('2');
    expect(code('Last', [])).toBe('empty-sequence');
  });
});

describe('prefixes and suffixes', () => {
  it('are those of lists', () => {
    const starts = (s: readonly Plain[], t: readonly Plain[]): boolean =>
      s.length <= t.length && s.every((each, at) => each === t[at]);
    fc.assert(
      fc.property(sequence, sequence, (s, t) => {
        expect(result('IsPrefix', s, t)).toBe(truth(starts(s, t)));
        expect(result('IsStrictPrefix', s, t)).toBe(truth(starts(s, t) && s.length < t.length));
        const ends = starts(s.toReversed(), t.toReversed());
        expect(result('IsSuffix', s, t)).toBe(truth(ends));
        expect(result('IsStrictSuffix', s, t)).toBe(truth(ends && s.length < t.length));
        expect(result('IsPrefix', s, [...s, ...t])).toBe('TRUE');
        expect(result('IsSuffix', t, [...s, ...t])).toBe('TRUE');
      }),
    );
  });

  it('are sets of sequences', () => {
    expect(result('Prefixes', [1, 2])).toBe('{<<>>, <<1>>, <<1, 2>>}');
    expect(result('Suffixes', [1, 2])).toBe('{<<>>, <<2>>, <<1, 2>>}');
    expect(result('Suffixes', [])).toBe('{<<>>}');
    const three = new Set<Plain>([
      [1, 2],
      [1, 2, 3],
      [1, 2, 4],
    ]);
    expect(result('CommonPrefixes', three)).toBe('{<<>>, <<1>>, <<1, 2>>}');
    expect(result('LongestCommonPrefix', three)).toBe('<<1, 2>>');
    expect(result('CommonPrefixes', new Set())).toBe('{}');
    expect(code('LongestCommonPrefix', new Set())).toBe('empty-set');
  });

  it('are those of strings, too, for prefixes', () => {
    expect(result('IsPrefix', 'a', 'ab')).toBe('TRUE');
    expect(result('IsStrictPrefix', 'ab', 'ab')).toBe('FALSE');
    expect(result('Prefixes', 'ab')).toBe(text(new Set(['', 'a', 'ab'])));
    expect(result('LongestCommonPrefix', new Set(['abc', 'abd']))).toBe('"ab"');
    expect(code('IsSuffix', 'b', 'ab')).toBe('not-a-sequence');
    expect(code('IsPrefix', [1], 'ab')).toBe('not-a-string');
    expect(code('IsPrefix', 'ab', [])).toBe('not-a-string');
    expect(code('IsPrefix', ['a'], [1])).toBe('incomparable');
    expect(result('IsPrefix', [1, 'a'], [2, 1])).toBe('FALSE');
  });
});

describe('sequences of sequences', () => {
  it('are flattened', () => {
    expect(result('FlattenSeq', [[1, 2], [], [1]])).toBe('<<1, 2, 1>>');
    expect(result('FlattenSeq', ['a', 'bc'])).toBe('"abc"');
    expect(result('FlattenSeq', [])).toBe('<<>>');
    expect(result('FlattenSeq', '')).toBe('""');
    expect(code('FlattenSeq', 'a')).toBe('not-a-sequence');
    expect(code('FlattenSeq', [[1], 2])).toBe('not-a-sequence');
  });

  it('are made of two', () => {
    expect(result('Zip', [1, 2], [3, 4, 5])).toBe('<<<<1, 3>>, <<2, 4>>>>');
    expect(result('Interleave', [1, 3], [2, 4])).toBe('<<<<1>>, <<2>>, <<3>>, <<4>>>>');
    expect(result('Interleave', [], [])).toBe('<<<<>>, <<>>>>');
    expect(code('Interleave', [1], [])).toBe('unequal-lengths');
  });
});

describe('parts of a sequence', () => {
  it('are found like those of a string', () => {
    fc.assert(
      fc.property(word, word, (s, t) => {
        const at = t.join('').indexOf(s.join('')) + 1;
        for (const [part, whole] of [
          [s, t],
          [s.join(''), t.join('')],
        ]) {
          if (at > 0) expect(result('IndexFirstSubSeq', part!, whole!)).toBe(String(at));
          else expect(code('IndexFirstSubSeq', part!, whole!)).toBe('no-such-subsequence');
        }
      }),
    );
  });

  it('are replaced like those of a string', () => {
    fc.assert(
      fc.property(word, word, word, (r, s, t) => {
        const [replacement, old, whole] = [r.join(''), s.join(''), t.join('')];
        const first = whole.replace(old, replacement);
        expect(result('ReplaceFirstSubSeq', r, s, t)).toBe(text(first.split('')));
        expect(result('ReplaceFirstSubSeq', replacement, old, whole)).toBe(text(first));
        const all =
          old === '' && whole !== ''
            ? whole.split('').flatMap((letter) => [...r, letter])
            : whole
                .split(old === '' ? whole : old)
                .join(replacement)
                .split('');
        expect(result('ReplaceAllSubSeqs', r, s, t)).toBe(text(old === whole ? r : all));
        const letters = (old === whole ? r : all).join('');
        expect(result('ReplaceAllSubSeqs', replacement, old, whole)).toBe(text(letters));
      }),
    );
  });

  it('are replaced at an index', () => {
    expect(result('ReplaceSubSeqAt', 2, [7], [1], [2, 1, 1])).toBe('<<2, 7, 1>>');
    expect(result('ReplaceSubSeqAt', 0, [7], [1], [2, 1, 1])).toBe('<<7, 2, 1, 1>>');
    expect(result('ReplaceSubSeqAt', 4, [7], [1], [2, 1, 1])).toBe('<<2, 1, 1, 7>>');
    expect(code('ReplaceSubSeqAt', 5, [7], [1], [2, 1, 1])).toBe('out-of-range');
    expect(result('ReplaceAllSubSeqs', [2, 2], [1, 1], [1, 1, 1])).toBe('<<2, 2, 1>>');
  });

  it('are sets of sequences', () => {
    expect(result('SubSeqs', [1, 2])).toBe('{<<>>, <<1>>, <<2>>, <<1, 2>>}');
    expect(result('SubSeqs', 'ab')).toBe(text(new Set(['', 'a', 'b', 'ab'])));
    expect(result('AllSubSeqs', [1, 2, 1])).toBe(
      '{<<>>, <<1>>, <<2>>, <<1, 1>>, <<1, 2>>, <<2, 1>>, <<1, 2, 1>>}',
    );
    const long = Array.from({ length: 40 }, (_, at) => at);
    expect(code('AllSubSeqs', long)).toBe('set-too-large');
    expect(result('AllSubSeqs', [1, 1, 1])).toBe('{<<>>, <<1>>, <<1, 1>>, <<1, 1, 1>>}');
  });
});

describe('sets of sequences', () => {
  it('have each element once, or any of them', () => {
    expect(result('SetToSeq', new Set([3, 1, 2]))).toBe('<<1, 2, 3>>');
    expect(result('SetToSeqs', new Set([1, 2]))).toBe('{<<1, 2>>, <<2, 1>>}');
    expect(result('SetToSeqs', new Set())).toBe('{<<>>}');
    expect(result('SetToAllKPermutations', new Set([1, 2]))).toBe(
      '{<<>>, <<1>>, <<2>>, <<1, 2>>, <<2, 1>>}',
    );
    const greater = ofNumbers((left, right) => left > right);
    expect(result('SetToSortSeq', new Set([3, 1, 2]), greater)).toBe('<<3, 2, 1>>');
  });

  it('have a length or a longest length', () => {
    expect(result('TupleOf', new Set([1, 2]), 1)).toBe('{<<1>>, <<2>>}');
    expect(result('TupleOf', new Set([1]), 0)).toBe('{<<>>}');
    for (const operator of ['SeqOf', 'BoundedSeq']) {
      expect(result(operator, new Set([1, 2]), 2)).toBe(
        '{<<>>, <<1>>, <<2>>, <<1, 1>>, <<1, 2>>, <<2, 1>>, <<2, 2>>}',
      );
      expect(result(operator, new Set([1]), -1)).toBe('{}');
      expect(result(operator, new Set(), 3)).toBe('{<<>>}');
    }
  });
});

describe('sets of more sequences than can be listed', () => {
  /** Whether a sequence is an element of what an operator gives. */
  function isIn(plain: Plain, name: string, ...operands: (Plain | Operand)[]): boolean {
    return member(heap, handleOf(heap, plain), apply(runtime, table, name, ...operands));
  }

  it('have elements all the same', () => {
    const hundred = new Operand(interval(heap, 1, 100));
    expect(isIn([1, 100, 1], 'SeqOf', hundred, 10)).toBe(true);
    expect(isIn([1, 101], 'SeqOf', hundred, 10)).toBe(false);
    expect(isIn([1, 1, 1, 1], 'BoundedSeq', new Operand(heap.naturals), 3)).toBe(false);
    const twelve = Array.from({ length: 12 }, (_, at) => at);
    expect(isIn(twelve.toReversed(), 'SetToSeqs', new Set(twelve))).toBe(true);
    expect(isIn(twelve.with(0, 1), 'SetToSeqs', new Set(twelve))).toBe(false);
  });

  it('are refused where they have to be listed', () => {
    const twelve = new Operand(interval(heap, 1, 12));
    expect(code('SetToAllKPermutations', twelve)).toBe('set-too-large');
    expect(code('SetToSeq', new Operand(heap.naturals))).toBe('not-enumerable');
    const all = new Operand(interval(heap, 1, 2 ** 31 - 1));
    expect(code('SetToSeq', all)).toBe('set-too-large');
  });
});

describe('operands of the wrong kind', () => {
  const any = new Operand(() => heap.string('no condition'));
  it.each<[string, ...(Plain | Operand)[]]>([
    ['Contains', 'ab', 'a'],
    ['Reverse', 'ab'],
    ['Zip', 'ab', 'cd'],
    ['Last', 'ab'],
    ['AllSubSeqs', 'ab'],
    ['Suffixes', 'ab'],
    ['Snoc', 1, 'ab'],
    ['FoldLeft', pairing, 0, 'ab'],
    ['FoldRight', pairing, new Map([[2, 3]]), 0],
    ['IsPrefix', 1, [1]],
  ])('%s needs a sequence', (name, ...operands) => {
    expect(code(name, ...operands)).toBe('not-a-sequence');
  });

  it('ToSet and ToBag take any function', () => {
    expect(result('ToSet', { a: 1 })).toBe('{1}');
    expect(code('ToBag', 'ab')).toBe('not-a-function');
  });

  it('conditions are booleans', () => {
    expect(code('SelectInSeq', [1], any)).toBe('not-a-boolean');
    expect(code('IsSorted', [1, 2], any)).toBe('not-a-boolean');
  });
});
