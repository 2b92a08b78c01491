import { describe, expect, it } from 'vitest';
import { EntryCollector } from '../../src/cli/repl/entry-collector.js';
import { entryState } from '../../src/tla/entry-state.js';

/** The entries in the lines, each with the number of the line that completes it; then the rest. */
function collect(lines: readonly string[]): unknown[] {
  const collector = new EntryCollector(entryState);
  const entries = lines.flatMap((line, index) =>
    collector.add(line).map((text) => [index + 1, text]),
  );
  return [...entries, ...collector.end()];
}

describe('Lines that are entered', () => {
  it('are an entry each', () => {
    expect(collect(['1', '', '2', '\\* nothing', '3'])).toEqual([
      [1, '1'],
      [3, '2'],
      [5, '3'],
    ]);
  });

  it('belong together while a bracket or a definition is open', () => {
    expect(collect(['{1,', '2}', 'x ==', '  3'])).toEqual([
      [2, '{1,\n2}'],
      [4, 'x ==\n  3'],
    ]);
  });

  it('of a list end with an empty line, or with a line that is no item', () => {
    const list = ['/\\ TRUE', '/\\ \\/ FALSE', '   \\/ TRUE'];
    expect(collect([...list, ''])).toEqual([[4, list.join('\n')]]);
    expect(collect([...list, '1 + 1'])).toEqual([
      [4, list.join('\n')],
      [4, '1 + 1'],
    ]);
    expect(collect(list)).toEqual([list.join('\n')]);
  });

  it('are given up at an empty line', () => {
    expect(collect(['(1 +', '', '2'])).toEqual([
      [2, '(1 +'],
      [3, '2'],
    ]);
  });

  it('can be forgotten', () => {
    const collector = new EntryCollector(entryState);
    collector.add('(1 +');
    expect(collector.isOpen).toBe(true);
    collector.clear();
    expect(collector.isOpen).toBe(false);
    expect(collector.add('2')).toEqual(['2']);
  });
});
