/**
 * Where a value begins in a row: the number of its first bit, as the handle of that integer, so
 * that generated code keeps addresses as it keeps other values.
 */
export type Address = number;

export const WORD = 32;

export function addressOf(bit: number): Address {
  return (bit << 1) | 1;
}

/** `bits` ones. */
export function maskOf(bits: number): number {
  return bits === WORD ? -1 : (1 << bits) - 1;
}

export function readBits(row: Int32Array, at: Address, mask: number): number {
  return (row[at >> 6]! >>> (at >> 1)) & mask;
}

export function writeBits(row: Int32Array, at: Address, mask: number, bits: number): void {
  const shift = at >> 1;
  row[at >> 6] = (row[at >> 6]! & ~(mask << shift)) | (bits << shift);
}

/**
 * Where each of several values begins, in whatever order, and how many words they take: each is put
 * into the first word that has room for it, the largest first.
 */
export function placedInWords(sizes: readonly number[]): {
  readonly offsets: readonly number[];
  readonly words: number;
} {
  const left: number[] = [];
  const offsets: number[] = [];
  const order = sizes.map((_, index) => index).toSorted((a, b) => sizes[b]! - sizes[a]!);
  for (const index of order) {
    const size = sizes[index]!;
    let word = left.findIndex((free) => free >= size);
    if (word < 0) word = left.length;
    const used = word < left.length ? WORD - left[word]! : 0;
    offsets[index] = word * WORD + used;
    for (let end = used + size; end > 0; end -= WORD) left[word++] = Math.max(0, WORD - end);
  }
  return { offsets, words: left.length };
}

/** Where each of several values begins, and the end of the last: what fits into a word is in one. */
export function placedInTurn(sizes: readonly number[]): {
  readonly offsets: readonly number[];
  readonly end: number;
} {
  let end = 0;
  const offsets = sizes.map((size) => {
    const left = WORD - (end % WORD);
    if (size > left && left < WORD) end += left;
    const offset = end;
    end += size;
    return offset;
  });
  return { offsets, end };
}

/** Copies bits between addresses that both begin with a word if there are more than fit into one. */
export function copyBits(
  from: Int32Array,
  at: Address,
  to: Int32Array,
  target: Address,
  size: number,
): void {
  for (let bit = 0; bit < size; bit += WORD) {
    const mask = maskOf(Math.min(WORD, size - bit));
    writeBits(to, target + 2 * bit, mask, readBits(from, at + 2 * bit, mask));
  }
}

/** An address in a state that begins at a word. */
export function addressIn(word: number, at: Address): Address {
  return at + 2 * WORD * word;
}
