import { describe, expect, it } from 'vitest';
import { Bucket } from '../../../src/checker/store/bucket.js';

describe('Bucket', () => {
  it('gives back the ids that were put, from the first to the last there can be', () => {
    const bucket = new Bucket(new Int32Array(16), 4, 0);
    const ids = [0, 1, 254, 255, 256, 65_535, 2 ** 24, 2 ** 30, 2 ** 31 - 1];
    ids.forEach((id, hash) => bucket.append(hash * 0x2545f491, id));
    const stored = [...bucket.slots].filter((slot) => slot !== 0).map((slot) => bucket.id(slot));
    expect(stored.toSorted((a, b) => a - b)).toEqual(ids);
    expect(bucket.used).toBe(ids.length);
  });

  it('keeps as much of the tag as the ids leave room for', () => {
    const narrow = new Bucket(new Int32Array(4), 4, 0);
    narrow.append(0x12345678, 3);
    const widened = new Bucket(new Int32Array(4), 4, 0);
    widened.append(0x12345678, 3);
    widened.append(1, 100_000);
    const tagOf = (bucket: Bucket): number => {
      const slot = [...bucket.slots].find((each) => each !== 0 && bucket.id(each) === 3)!;
      return slot & ~bucket.idMask;
    };
    expect(narrow.idMask).toBe(0xff);
    expect(widened.idMask).toBe(0x1ffff);
    expect(tagOf(widened)).toBe(tagOf(narrow) & ~0x1ffff);
    expect(tagOf(widened)).not.toBe(0);
  });

  it('is full before a search for a missing key could run in circles', () => {
    for (const length of [1, 2, 4, 8, 64]) {
      const bucket = new Bucket(new Int32Array(length), 4, 0);
      while (!bucket.isFull) bucket.append(bucket.used, bucket.used);
      expect(bucket.slots).toContain(0);
      expect(bucket.used).toBe(Math.floor((length * 3) / 4));
    }
  });
});
