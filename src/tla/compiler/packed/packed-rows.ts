import type { Packing, WordPart } from '../../packing/packing.js';
import type { Keys, RowName } from '../code.js';

/** A program cannot work on packed rows: what it does is decided while it runs. */
export class Unpackable extends Error {}

/** What the compiler knows about packed rows while it generates a program that works on them. */
export class PackedRows {
  /**
   * Whether code is generated that looks at whole steps. Where steps are made, it depends on the way
   * there which variables of the next state have values.
   */
  looksAtSteps = false;
  readonly #parts = new Map<string, WordPart & { readonly row: RowName }>();

  constructor(readonly packing: Packing) {}

  /** The text of a part of a word. */
  partText(row: RowName, { word, mask }: WordPart): string {
    const text = mask === -1 ? `${row}[${word}]` : `(${row}[${word}] & ${mask})`;
    this.#parts.set(text, { row, word, mask });
    return text;
  }

  /** Whether these are all bits of a row. */
  coverRow(keys: Keys): boolean {
    return (['S', 'P'] as const).some((row) => this.#covers(keys, row));
  }

  #covers(keys: Keys, row: RowName): boolean {
    const masks = new Int32Array(this.packing.width);
    for (const key of keys.keys()) {
      const part = this.#parts.get(key);
      if (part?.row === row) masks[part.word]! |= part.mask;
    }
    return masks.every((mask, word) => mask === this.#usedBits(word));
  }

  #usedBits(word: number): number {
    let used = 0;
    for (const part of this.packing.parts) if (part.word === word) used |= part.mask;
    return used;
  }
}
