import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTexts, wrapText } from '../../../src/report/shared/wrap.js';

const text = fc
  .array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' ').trim());

function withoutBlanks(value: string): string {
  return value.replace(/\s/g, '');
}

describe('wrapText', () => {
  test('prose breaks at blanks, and inside words that are too long', () => {
    expect(wrapText('one two three', 8, { rest: '  ', breaks: 'prose' })).toEqual([
      'one two',
      '  three',
    ]);
    expect(wrapText('it is in src/report/check/text.ts', 14, { breaks: 'prose' })).toEqual([
      'it is in',
      'src/report/',
      'check/text.ts',
    ]);
  });

  test('blanks never breaks a word', () => {
    expect(wrapText('see src/report/check', 6, { breaks: 'blanks' })).toEqual([
      'see',
      'src/report/check',
    ]);
  });

  test.each([
    ['f(first, second)', 10, ['f(first,', 'second)']],
    ['down_write(&mm->mmap_lock)', 18, ['down_write(', '&mm->mmap_lock)']],
    ['vdev->memory_lock', 8, ['vdev->', 'memory_', 'lock']],
    ['lock(&a) [mode = fork]', 14, ['lock(&a)', '[mode = fork]']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ])('code breaks %s at %i', (code, width, lines) => {
    expect(wrapText(code, width, { breaks: 'code' })).toEqual(lines);
  });

  test.each(['prose', 'code'] as const)('%s keeps to the width and loses no text', (breaks) => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 60 }), (any, width) => {
        const lines = wrapText(any, width, { rest: '  ', breaks });
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(withoutBlanks(lines.join(''))).toBe(withoutBlanks(any));
      }),
    );
  });
});

test('fillTexts joins what fits on a line and breaks what does not', () => {
  expect(fillTexts(['a = 1', 'b = 2', 'long = [1, 2, 3]'], 14)).toEqual([
    'a = 1; b = 2;',
    'long = [1, 2,',
    '  3]',
  ]);
});
