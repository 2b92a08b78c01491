import type { Row, WordExchange } from '../model.js';

/**
 * Writes the row that begins at `words[at]` in words of this model.
 *
 * @param exchange null where words mean the same to all
 * @param teller whose words they are
 */
export function readRow(
  exchange: WordExchange | null,
  teller: number,
  words: Int32Array,
  at: number,
  row: Row,
): void {
  if (exchange !== null) exchange.understand(teller, words, at, row);
  else for (let index = 0; index < row.length; index++) row[index] = words[at + index]!;
}
