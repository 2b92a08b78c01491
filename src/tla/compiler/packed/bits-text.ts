import type { Address } from '../../packing/bits.js';
import type { RowName } from '../code.js';

/** The bits at an address. */
export function bitsText(row: RowName, mask: number, at: string, known?: Address): string {
  if (known === undefined) return `(${row}[${at} >> 6] >>> (${at} >> 1) & ${mask})`;
  const word = `${row}[${known >> 6}]`;
  const shift = (known >> 1) & 31;
  if (mask === -1) return word;
  return shift === 0 ? `(${word} & ${mask})` : `(${word} >>> ${shift} & ${mask})`;
}
