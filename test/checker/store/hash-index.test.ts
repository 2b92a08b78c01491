import { describe, expect, it } from 'vitest';
import { HashIndex } from '../../../src/checker/store/hash-index.js';
import type { Layout } from '../../../src/checker/store/layout.js';
import { Memory } from '../../../src/checker/store/memory.js';
import { StoreFull } from '../../../src/checker/store/store-full.js';
import { LAYOUTS, TINY } from './layouts.js';

/** An index of ids whose hashes are given; `ids` finds those of a hash by probing, as owners do. */
class Probe {
  readonly memory = new Memory();
  readonly index: HashIndex;
  private readonly hashes: number[] = [];

  constructor(layout: Layout) {
    this.index = new HashIndex(this.memory, layout, (first, count, hashes) => {
      for (let at = 0; at < count; at++) hashes[at] = this.hashes[first + at]!;
    });
  }

  add(hash: number): void {
    this.index.makeRoom();
    const { segment, slot } = [...this.search(hash)].at(-1)!;
    this.index.put(segment, slot, hash);
    this.hashes.push(hash);
  }

  ids(hash: number): number[] {
    return [...this.search(hash)]
      .slice(0, -1)
      .map(({ segment, slot }) => this.index.id(segment[slot]!))
      .filter((id) => this.hashes[id] === hash);
  }

  /** All slots from the first in which the hash may be up to one that is empty. */
  private *search(hash: number): Generator<{ segment: Int32Array; slot: number }> {
    const { segments, fineBits } = this.index;
    const position = this.index.position(hash);
    let number = position >>> 16;
    for (let slot = (position & 0xffff) >>> fineBits; ; slot++) {
      if (slot === segments[number]!.length) {
        slot = 0;
        number = (number + 1) % segments.length;
      }
      const segment = segments[number]!;
      yield { segment, slot };
      if (segment[slot] === 0) return;
    }
  }
}

const scrambled = (id: number): number => Math.imul(id, 0x9e3779b1) ^ (id << 7);

describe('HashIndex', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it(`finds every id under its hash after growing (${name})`, () => {
      const probe = new Probe(layout);
      for (let id = 0; id < 500; id++) probe.add(scrambled(id));
      for (let id = 0; id < 500; id++) expect(probe.ids(scrambled(id))).toEqual([id]);
      expect(probe.ids(scrambled(500))).toEqual([]);
    });

    it(`takes any number of ids of one hash (${name})`, () => {
      const probe = new Probe(layout);
      for (let id = 0; id < 100; id++) probe.add(-12_345);
      expect(probe.ids(-12_345).toSorted((a, b) => a - b)).toEqual([...Array(100).keys()]);
    });
  }

  it('keeps a quarter of the slots empty, and at most half where it grows', () => {
    const probe = new Probe({ ...TINY, slotBits: 4 });
    let slots = 1;
    for (let count = 1; count < 1000; count++) {
      probe.add(scrambled(count));
      const before = slots;
      slots = probe.index.segments.length * probe.index.segments[0]!.length;
      expect(count).toBeLessThanOrEqual(slots * 0.75);
      if (slots > before) expect(count).toBeGreaterThan(before * 0.75 - 1);
      expect(slots).toBeLessThanOrEqual(before * 2);
    }
    expect(probe.memory.bytes).toBe(slots * 4);
  });

  it('gives back ids of any size, with as much of a tag as they leave room for', () => {
    const probe = new Probe(TINY);
    const tagOf = (id: number): number => {
      const slots = probe.index.segments.flatMap((segment) => [...segment]);
      const slot = slots.find((each) => each !== 0 && probe.index.id(each) === id)!;
      return slot & ~probe.index.idMask;
    };
    probe.add(0x12345678);
    expect(probe.index.idMask).toBe(0xff);
    const tag = tagOf(0);
    for (let id = 1; id < 5000; id++) probe.add(scrambled(id));
    expect(probe.index.idMask).toBe(0x1fff);
    expect(tagOf(0)).toBe(tag & ~0x1fff);
    expect(tagOf(0)).not.toBe(0);
    probe.index.idMask = -1;
    expect([1, 0x7fffffff, -0x80000000].map((slot) => probe.index.id(slot))).toEqual([
      0,
      2 ** 31 - 2,
      2 ** 31 - 1,
    ]);
  });

  it('spreads hashes evenly over any number of segments', () => {
    const probe = new Probe({ ...TINY, firstBits: 6, slotBits: 6 });
    for (let id = 0; id < 140; id++) probe.add(scrambled(id));
    expect(probe.index.segments).toHaveLength(3);
    const starts = new Map<number, number>();
    for (let high = 0; high < 3 * 64; high++) {
      const position = probe.index.position(Math.floor(((high + 0.5) / (3 * 64)) * 2 ** 32));
      const slot = (position >>> 16) * 64 + ((position & 0xffff) >>> probe.index.fineBits);
      starts.set(slot, (starts.get(slot) ?? 0) + 1);
    }
    expect([...starts]).toEqual(Array.from({ length: 3 * 64 }, (_, slot) => [slot, 1]));
  });

  it('still finds every id after there was no memory to grow', () => {
    const probe = new Probe(TINY);
    probe.memory.budget.limit = 400;
    let count = 0;
    const fill = (): void => {
      for (;;) probe.add(scrambled(count++));
    };
    expect(fill).toThrow(StoreFull);
    expect(count).toBeGreaterThan(10);
    for (let id = 0; id < count - 1; id++) expect(probe.ids(scrambled(id))).toEqual([id]);
  });
});
