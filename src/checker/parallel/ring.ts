/** Words before the data: the counts of words read and written, each in a cache line of its own. */
const HEADER = 32;
const READ = 0;
const WRITTEN = 16;

/** Words that are under way from one thread to another: one side writes, the other one reads. */
export class Ring {
  private readonly counts: Int32Array;
  private readonly data: Int32Array;

  /** @param memory as `Ring.memory` makes it, the same on both sides */
  constructor(memory: SharedArrayBuffer) {
    this.counts = new Int32Array(memory, 0, HEADER);
    this.data = new Int32Array(memory, HEADER * Int32Array.BYTES_PER_ELEMENT);
  }

  /** @param bits of the number of words that fit */
  static memory(bits: number): SharedArrayBuffer {
    return new SharedArrayBuffer((HEADER + (1 << bits)) * Int32Array.BYTES_PER_ELEMENT);
  }

  /** Writes as many of the words as fit. @returns how many these are */
  write(words: Int32Array, from: number, to: number): number {
    const { counts, data } = this;
    const written = Atomics.load(counts, WRITTEN);
    // The counts wrap around together.
    const taken = (written - Atomics.load(counts, READ)) | 0;
    const length = Math.min(to - from, data.length - taken);
    if (length === 0) return 0;
    const at = written & (data.length - 1);
    const straight = Math.min(length, data.length - at);
    data.set(words.subarray(from, from + straight), at);
    data.set(words.subarray(from + straight, from + length), 0);
    Atomics.store(counts, WRITTEN, (written + length) | 0);
    return length;
  }

  /** How many words fit. */
  get size(): number {
    return this.data.length;
  }

  /** How many words can be read. */
  get available(): number {
    return (Atomics.load(this.counts, WRITTEN) - Atomics.load(this.counts, READ)) | 0;
  }

  /** Reads so many words, which are available. */
  read(target: Int32Array, to: number, length: number): void {
    const { counts, data } = this;
    const read = Atomics.load(counts, READ);
    const at = read & (data.length - 1);
    const straight = Math.min(length, data.length - at);
    target.set(data.subarray(at, at + straight), to);
    target.set(data.subarray(0, length - straight), to + straight);
    Atomics.store(counts, READ, (read + length) | 0);
  }
}
