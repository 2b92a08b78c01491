import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatValue, wrapValue } from '../../../src/checker/values/format.js';
import { plainNotation } from '../../../src/checker/values/notation.js';
import { equalValues } from '../../../src/checker/values/order.js';
import { modelValue } from '../../../src/checker/values/value.js';
import type { Value } from '../../../src/checker/values/value.js';
import { value } from './arbitrary.js';
import { functionOf, record, sequence, set } from './build.js';

const pages = functionOf([2, 'b'], [1, 'a']);

describe('formatValue', () => {
  test.each<[string, Value]>([
    ['TRUE', true],
    ['FALSE', false],
    ['none', null],
    ['-3', -3],
    ['"fault"', 'fault'],
    ['m1', modelValue('m1')],
    ['<<1, <<>>>>', sequence(1, sequence())],
    ['{1, 2}', set(2, 1)],
    ['{}', set()],
    ['[vma |-> 1, live |-> TRUE]', record({ vma: 1, live: true })],
    ['(1 :> "a" @@ 2 :> "b")', pages],
    ['("two words" :> 1)', record({ 'two words': 1 })],
    ['<<>>', functionOf()],
  ])('writes %s in TLA+ notation', (text, tlaValue) => {
    expect(formatValue(tlaValue)).toBe(text);
  });

  test.each<[string, Value]>([
    ['true', true],
    ['v5.8', 'v5.8'],
    ['m1', modelValue('m1')],
    ['"true"', 'true'],
    ['"-1"', '-1'],
    ['fault 0', 'fault 0'],
    ['"two  blanks"', 'two  blanks'],
    ['[1, []]', sequence(1, sequence())],
    ['{vma: 1, live: false}', record({ vma: 1, live: false })],
    ['{1: a, 2: b}', pages],
  ])('writes %s in plain notation', (text, plainValue) => {
    expect(formatValue(plainValue, plainNotation)).toBe(text);
  });

  test('escapes quotes, backslashes and control characters', () => {
    expect(formatValue('a"b\\c\nd\u001b[31m')).toBe('"a\\"b\\\\c\\nd\\u001b[31m"');
  });

  test('is one line and tells different values apart, but for empty sequences and functions', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        const text = formatValue(left);
        expect(text).not.toMatch(/[\n\r]/);
        fc.pre(!text.includes('<<>>'));
        expect(text === formatValue(right)).toBe(equalValues(left, right));
      }),
    );
  });
});

describe('wrapValue', () => {
  const entry = record({ vma: 1, mm: 0 });

  test('stays on the first line when it fits', () => {
    expect(wrapValue(entry, { width: 26, prefix: 'e = ' })).toEqual(['e = [vma |-> 1, mm |-> 0]']);
  });

  test('opens what does not fit, one item a line, only as deep as needed', () => {
    const nested = record({ entries: sequence(entry, entry), owner: 'fault0' });
    expect(wrapValue(nested, { width: 32, prefix: 'list = ' })).toEqual([
      'list = [',
      '  entries |-> <<',
      '    [vma |-> 1, mm |-> 0],',
      '    [vma |-> 1, mm |-> 0]',
      '  >>,',
      '  owner |-> "fault0"',
      ']',
    ]);
  });

  test('fills lines with atoms', () => {
    const numbers = set(1, 2, 3, 4, 5, 6, 7);
    expect(wrapValue(numbers, { width: 12 })).toEqual(['{', '  1, 2, 3,', '  4, 5, 6, 7', '}']);
  });

  test('says the same as the single line', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 60 }), (any, width) => {
        const blanks = /\s/g;
        const wrapped = wrapValue(any, { width, prefix: 'x = ' }).join('');
        expect(wrapped.replace(blanks, '')).toBe(`x=${formatValue(any).replace(blanks, '')}`);
      }),
    );
  });

  test('exceeds the width only by an atom with its label', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 60 }), (any, width) => {
        for (const line of wrapValue(any, { width })) {
          const onlyAtom =
            /^ *(.+ (\|->|:>) )?("([^"\\]|\\.)*"|-?\w+|<<>>|\{\}|<<|>>|[[\](){}])( @@|,)?$/s;
          if (line.length > width) expect(line).toMatch(onlyAtom);
        }
      }),
    );
  });
});
