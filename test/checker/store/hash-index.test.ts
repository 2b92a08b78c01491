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
    this.index = new HashIndex(this.memory, layout, (ids, count) => {
      for (let at = 0; at < count; at++) ids[at] = this.hashes[ids[at]!]!;
    });
  }

  add(hash: number): void {
    this.index.makeRoom(hash);
    this.index.bucket(hash).append(hash, this.hashes.push(hash) - 1);
  }

  ids(hash: number): number[] {
    const bucket = this.index.bucket(hash);
    const { length } = bucket.slots;
    const found: number[] = [];
    for (let at = bucket.start(hash); bucket.slots[at] !== 0; at = (at + 1) % length) {
      const id = bucket.id(bucket.slots[at]!);
      if (this.hashes[id] === hash) found.push(id);
    }
    return found;
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

  it('splits one bucket at a time: the others stay the same arrays', () => {
    const probe = new Probe(TINY);
    const ones = (bits: number): number => bits << TINY.slotBits;
    for (const hash of [ones(0), ones(1), ones(0) | 1, ones(1) | 1]) probe.add(hash);
    const untouched = probe.index.bucket(ones(1));
    const split = probe.index.bucket(ones(0));
    probe.add(ones(2));
    probe.add(ones(2) | 1);
    expect(probe.index.bucket(ones(0))).not.toBe(split);
    expect(probe.index.bucket(ones(0))).not.toBe(probe.index.bucket(ones(2)));
    expect(probe.index.bucket(ones(1))).toBe(untouched);
    expect(probe.index.bucket(ones(3))).toBe(untouched);
  });

  it('gives back the memory of a bucket that it has replaced', () => {
    const probe = new Probe({ ...TINY, firstBits: 2, slotBits: 6, directoryBits: 0 });
    for (let id = 0; id < 100; id++) probe.add(scrambled(id));
    expect(probe.memory.bytes).toBe(192 * 4);
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
