import { describe, expect, test } from 'vitest';
import {
  diagnosticFacts,
  isExcerpt,
  shortPlaceText,
} from '../../../src/report/shared/diagnostics.js';

const diagnostic = { code: 'odd', severity: 'error', message: 'It is odd.' } as const;

describe('diagnosticFacts', () => {
  test('keeps details in order, and lines of source whole, however wide', () => {
    const source = [`12 | x == ${'y + '.repeat(20)}z`, `   |      ${' '.repeat(80)}^`];
    const details = ['called by A', ...source, '  called by B'];
    expect(diagnosticFacts({ ...diagnostic, details }, 40)).toEqual(
      details.map((detail) => `  ${detail}`),
    );
  });

  test('breaks other lines at blanks, below their indentation', () => {
    const details = ['a value that is too long', '  and one that is indented'];
    expect(diagnosticFacts({ ...diagnostic, details }, 20)).toEqual([
      '  a value that is',
      '    too long',
      '    and one that is',
      '      indented',
    ]);
  });

  test('begins with the place, and ends with the help', () => {
    const place = { file: 'a/Spec.tla', line: 7, column: 2 };
    expect(diagnosticFacts({ ...diagnostic, place, help: 'Even it.', details: ['x'] }, 80)).toEqual(
      ['  at a/Spec.tla:7:2', '  x', '  help: Even it.'],
    );
  });
});

test.each([
  ['7 | x', true],
  ['   | ^^', true],
  ['7 |', true],
  ['x = {1 | 2}', false],
  ['7 x | y', false],
])('%j is a line of source: %s', (detail, expected) => {
  expect(isExcerpt(detail)).toBe(expected);
});

test.each(['Spec.tla', 'specs/a/Spec.tla', 'C:\\specs\\Spec.tla'])(
  'the short place leaves out the folder of %s',
  (file) => {
    expect(shortPlaceText({ file, line: 7, column: 2 })).toBe('line 7 of Spec.tla');
  },
);
