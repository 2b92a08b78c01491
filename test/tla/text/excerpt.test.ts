import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/tla/text/excerpt.js';
import { Source } from '../../../src/tla/text/source.js';

function excerptOf(text: string, marked: string): string {
  const start = text.indexOf(marked);
  return excerpt(text, new Source('Spec.tla', text).place(start, start + marked.length));
}

describe('An excerpt', () => {
  it('shows the line with its number and marks the place', () => {
    expect(excerptOf('A == 1\nB == wrong + 2\n', 'wrong')).toBe(
      ['2 | B == wrong + 2', '  |      ^^^^^'].join('\n'),
    );
  });

  it('keeps the mark under its text after tabs', () => {
    expect(excerptOf('\tA == wrong', 'wrong')).toBe(
      ['1 |         A == wrong', '  |              ^^^^^'].join('\n'),
    );
  });

  it('marks the first line of a place that covers several, to its end', () => {
    expect(excerptOf('A == (1\n+ 2)', '(1\n+ 2)')).toBe(['1 | A == (1', '  |      ^^'].join('\n'));
  });

  it('marks one column where the text ends', () => {
    const text = 'A ==';
    const place = new Source('Spec.tla', text).place(4, 4);
    expect(excerpt(text, place)).toBe(['1 | A ==', '  |     ^'].join('\n'));
  });

  it('is empty for a line that does not exist', () => {
    expect(excerpt('A', { file: 'Spec.tla', line: 9, column: 1 })).toBe('');
  });
});
