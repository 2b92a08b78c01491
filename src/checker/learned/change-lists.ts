import type { Row } from '../model.js';
import type { Allowance } from './allowance.js';
import { UNKNOWN } from './decision-tree.js';

export type EmitStep = (action: number, next: Row) => void;

const FIRST_WORDS = 64;

/**
 * Lists of changes, all in one array: for each list how many changes it has; for each of these its
 * action and how many words it writes; for each of these the word, the mask of its bits that are
 * kept, and the other bits.
 */
export class ChangeLists {
  private words = new Int32Array(FIRST_WORDS);
  private used = 0;
  private readonly known = new Map<string, number>();
  private hasRoom = true;

  constructor(private readonly allowance: Allowance) {}

  /** Whether there was no memory for a list. */
  get isFull(): boolean {
    return !this.hasRoom;
  }

  /**
   * The number of a list of changes, as `changeOf` makes them: equal ones have the same.
   * `UNKNOWN` where there is no memory for another one.
   */
  numberOf(changes: readonly (readonly number[])[]): number {
    const text = changes.join(';');
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const list = [changes.length, ...changes.flat()];
    // The text is kept as well.
    this.hasRoom = this.allowance.take(list.length + text.length);
    if (!this.hasRoom) return UNKNOWN;
    const number = this.add(list);
    this.known.set(text, number);
    return number;
  }

  private add(list: readonly number[]): number {
    const number = this.used;
    this.used += list.length;
    if (this.used > this.words.length) {
      const words = new Int32Array(Math.max(this.used, 2 * this.words.length));
      words.set(this.words);
      this.words = words;
    }
    this.words.set(list, number);
    return number;
  }

  /**
   * Emits the steps of a list.
   *
   * @param next a copy of the row, as it is again after each step
   */
  emit(list: number, row: Row, next: Row, emit: EmitStep): void {
    const { words } = this;
    let at = list + 1;
    for (let left = words[list]!; left > 0; left--) {
      const action = words[at]!;
      const first = at + 2;
      const end = first + 3 * words[at + 1]!;
      for (at = first; at < end; at += 3) {
        const word = words[at]!;
        next[word] = (next[word]! & words[at + 1]!) | words[at + 2]!;
      }
      emit(action, next);
      for (at = first; at < end; at += 3) next[words[at]!] = row[words[at]!]!;
    }
  }
}

/**
 * What a step does to a row.
 *
 * @param row as it is after the step
 * @param written the bits of it that the step has written
 */
export function changeOf(action: number, row: Row, written: Row): number[] {
  const change = [action, 0];
  written.forEach((mask, word) => {
    if (mask === 0) return;
    change[1]!++;
    change.push(word, ~mask, row[word]! & mask);
  });
  return change;
}
