/**
 * An open-addressing table of ids, probed linearly.
 *
 * A slot is one word. An empty one is 0; another has the id plus one in the bits of `idMask` and,
 * in the bits that ids do not need yet, a tag: bits of the key's hash, which tell nearly all other
 * keys apart without a look at them. As ids grow, tags shrink, down to nothing at 2^31.
 */
export class Bucket {
  used = 0;

  /**
   * @param slots all zero, of any length
   * @param hashBits low bits of a hash that tell where to start: at most 16
   * @param depth how many directory bits the hashes of all entries share
   * @param idMask a run of low bits, at least as many as the ids so far need
   */
  constructor(
    readonly slots: Int32Array,
    private readonly hashBits: number,
    readonly depth: number,
    public idMask = 0xff,
  ) {}

  /** Whether one more id would pass three quarters: beyond, runs of taken slots get long. */
  get isFull(): boolean {
    return (this.used + 1) * 4 > this.slots.length * 3;
  }

  /** The slot at which the search for a key begins; it goes on, round the end, to an empty one. */
  start(hash: number): number {
    const { hashBits } = this;
    // Hashes are spread over any number of slots, not just over powers of two.
    return Math.imul(hash & ((1 << hashBits) - 1), this.slots.length) >>> hashBits;
  }

  /** The id in a slot that is not empty. */
  id(slot: number): number {
    return ((slot & this.idMask) - 1) | 0;
  }

  /** @param at an empty slot where a search for the key ends */
  put(at: number, hash: number, id: number): void {
    while (((id + 1) & ~this.idMask) !== 0) this.widenIds();
    this.slots[at] = (tagBits(hash) & ~this.idMask) | (id + 1);
    this.used++;
  }

  /** Puts an id whose key is known to be missing. */
  append(hash: number, id: number): void {
    this.put(this.freeSlot(hash), hash, id);
  }

  /** Takes an entry over from a bucket with the same mask of ids. */
  move(hash: number, slot: number): void {
    this.slots[this.freeSlot(hash)] = slot;
    this.used++;
  }

  private freeSlot(hash: number): number {
    const { slots } = this;
    let at = this.start(hash);
    while (slots[at] !== 0) if (++at === slots.length) at = 0;
    return at;
  }

  private widenIds(): void {
    const narrow = this.idMask;
    const wide = (narrow << 1) | 1;
    for (let at = 0; at < this.slots.length; at++) {
      const slot = this.slots[at]!;
      this.slots[at] = (slot & ~wide) | (slot & narrow);
    }
    this.idMask = wide;
  }
}

/** A word whose high bits are independent of the low bits of the hash, which choose the slot. */
export function tagBits(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}
