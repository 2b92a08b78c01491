/** What the words of the teller's model stand for. */
export const DEFINITION = 0;
/** How the rows that follow are packed, in words of the teller's model. */
export const FORM = 1;
/** A property whose violations are of no interest any more: its kind, its number. */
export const DECIDED = 2;
/** A state whose steps are to be taken: its row. */
export const STATE = 3;
/**
 * The steps of a state, the next one of those that the listener has asked for. Of each step its
 * action, which is shifted to the left by one bit; the bit that comes free tells whether the words of
 * its row follow.
 */
export const STEPS = 4;
/** Stands for the steps of a state that only the search itself can take. */
export const NO_STEPS = 5;

/** Words before those of a record. */
const HEADER = 2;

const FIRST_WORDS = 1 << 12;

/** Records in their order: each a kind, the number of its words, and these. The last may lack its end. */
export class Records {
  /** Replaced when there are more. */
  words = new Int32Array(FIRST_WORDS);
  /** Where the next record begins. */
  start = 0;
  /** Where the last one ends. */
  end = 0;

  /** Words that have not been taken. */
  get length(): number {
    return this.end - this.start;
  }

  /** Whether the next record is whole. */
  get hasNext(): boolean {
    const { words, start, length } = this;
    return length >= HEADER && length >= HEADER + words[start + 1]!;
  }

  /** The kind of the next record. */
  get kind(): number {
    return this.words[this.start]!;
  }

  /** Where the words of the next record begin. */
  get at(): number {
    return this.start + HEADER;
  }

  /** How many words the next record has. */
  get size(): number {
    return this.words[this.start + 1]!;
  }

  /** Goes on to the record after the next one. */
  drop(): void {
    this.start += HEADER + this.size;
    if (this.start === this.end) this.clear();
  }

  clear(): void {
    this.start = 0;
    this.end = 0;
  }

  /** Adds a whole record, whose words are the first of these. */
  add(kind: number, words: Int32Array, size = words.length): void {
    this.reserve(HEADER + size);
    this.words[this.end] = kind;
    this.words[this.end + 1] = size;
    const at = this.end + HEADER;
    for (let index = 0; index < size; index++) this.words[at + index] = words[index]!;
    this.end = at + size;
  }

  /** Makes room for so many words at the end. */
  reserve(length: number): void {
    if (this.end + length <= this.words.length) return;
    const { words, start, end } = this;
    // Half of the room is free afterwards: what waits long is not moved again and again.
    let size = words.length;
    while (this.length + length > size / 2) size *= 2;
    if (size > words.length) this.words = new Int32Array(size);
    this.words.set(words.subarray(start, end));
    this.end -= start;
    this.start = 0;
  }
}
