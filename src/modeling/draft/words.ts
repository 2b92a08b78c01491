import type { Row } from '../../checker/model.js';
import { Footprint } from '../../checker/learned/footprint.js';

/** The words of one state, which views and drafts read and change, and what they leave behind. */
export class Words {
  constructor(
    readonly row: Row,
    readonly footprint: Footprint,
  ) {}

  /** The bits of `mask << shift` in a word, moved to the right. */
  read(word: number, shift: number, mask: number): number {
    this.footprint.read(word, mask << shift);
    return (this.row[word]! >>> shift) & mask;
  }

  /** Replaces the bits of `mask << shift` in a word. */
  write(word: number, shift: number, mask: number, bits: number): void {
    const target = mask << shift;
    this.footprint.write(word, target);
    this.row[word] = (this.row[word]! & ~target) | (bits << shift);
  }

  /** Replaces the words by those of a state, for another run over it. */
  load(row: Row): void {
    for (let word = 0; word < this.row.length; word++) this.row[word] = row[word]!;
    this.footprint.startRun();
  }
}

/** Words of zeros for a state of so many. */
export function blankWords(width: number): Words {
  return new Words(new Int32Array(width), new Footprint(width));
}
