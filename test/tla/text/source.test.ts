import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/tla/text/source.js';

describe('Source', () => {
  it('counts lines and columns from 1, whatever ends the lines', () => {
    const source = new Source('Spec.tla', 'ab\ncd\r\nef\rg');
    const places = [0, 1, 3, 7, 10].map((offset) => source.place(offset, offset));
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
  });

  it('advances a tab to the next multiple of eight columns', () => {
    const source = new Source('Spec.tla', '\ta\tb');
    expect(source.columnAt(1)).toBe(9);
    expect(source.columnAt(3)).toBe(17);
  });

  it('counts a character outside of the basic plane as one column', () => {
    expect(new Source('Spec.tla', '𝔸x').columnAt(2)).toBe(2);
  });

  it('gives the exclusive end of a range', () => {
    expect(new Source('Spec.tla', 'ab\ncd').place(1, 5)).toEqual({
      file: 'Spec.tla',
      line: 1,
      column: 2,
      endLine: 2,
      endColumn: 3,
    });
  });
});
