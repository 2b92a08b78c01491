import type { Place } from '../../checker/diagnostic.js';
import { advanceColumn } from './source.js';

/**
 * The lines of `text` that `place` covers, numbered, with the place marked underneath:
 *
 *     7 | Next == x' = y
 *       |              ^
 *
 * A place that covers several lines shows and marks its first line only. Tabs become spaces, so
 * that the mark stands under its text. Returns the empty string for a line that does not exist.
 */
export function excerpt(text: string, place: Place): string {
  const line = text.split(/\r\n|\n|\r/)[place.line - 1];
  if (line === undefined) return '';
  const shown = expandTabs(line);
  const end = place.endLine === place.line ? (place.endColumn ?? place.column + 1) : undefined;
  const width = Math.max(1, (end ?? advanceColumn(shown, 0, shown.length, 1)) - place.column);
  const number = String(place.line);
  const gutter = ' '.repeat(number.length);
  return `${number} | ${shown}\n${gutter} | ${' '.repeat(place.column - 1)}${'^'.repeat(width)}`;
}

function expandTabs(line: string): string {
  let result = '';
  let column = 1;
  for (const character of line) {
    const next = advanceColumn(character, 0, character.length, column);
    result += character === '\t' ? ' '.repeat(next - column) : character;
    column = next;
  }
  return result;
}
