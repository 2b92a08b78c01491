import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankWords } from '../../../src/modeling/draft/words.js';

const WIDTH = 2;
const BITS = 32;

interface Access {
  readonly word: number;
  readonly shift: number;
  readonly bits: number;
  /** What is written; null to read. */
  readonly value: number | null;
}

const access: fc.Arbitrary<Access> = fc
  .tuple(fc.nat({ max: WIDTH - 1 }), fc.nat({ max: BITS - 1 }), fc.nat(), fc.option(fc.integer()))
  .map(([word, shift, extent, value]) => ({
    word,
    shift,
    bits: 1 + (extent % (BITS - shift)),
    value,
  }));

const row = fc.array(fc.integer(), { minLength: WIDTH, maxLength: WIDTH });

/** Runs over one state each: in between, the words are loaded again. */
const runs = fc.array(fc.array(access, { maxLength: 6 }), { minLength: 1, maxLength: 3 });

const maskOf = (bits: number): number => (bits === BITS ? -1 : (1 << bits) - 1);

it('Words are read and written as bits are, and note the first read of a bit not written before', () => {
  fc.assert(
    fc.property(row, runs, (start, accesses) => {
      const words = blankWords(WIDTH);
      const bit = (word: number, index: number): number => (start[word]! >>> index) & 1;
      const noted: string[] = [];
      words.footprint.begin();
      for (const run of accesses) {
        words.load(Int32Array.from(start));
        const written = new Map<string, number>();
        for (const { word, shift, bits, value } of run) {
          const mask = maskOf(bits);
          const names = Array.from({ length: bits }, (_, index) => `${word}.${shift + index}`);
          if (value !== null) {
            words.write(word, shift, mask, value & mask);
            names.forEach((name, index) => written.set(name, (value >>> index) & 1));
            continue;
          }
          const expected = names.map(
            (name, index) => written.get(name) ?? bit(word, shift + index),
          );
          const found = words.read(word, shift, mask);
          expect(names.map((_, index) => (found >>> index) & 1)).toEqual(expected);
          noted.push(...names.filter((name) => !written.has(name) && !noted.includes(name)));
        }
        expect(bitsIn([...words.footprint.written.entries()].flat()).toSorted()).toEqual(
          [...written.keys()].toSorted(),
        );
      }
      expect(bitsIn(words.footprint.reads).toSorted()).toEqual(noted.toSorted());
      words.footprint.end();
      words.read(0, 0, -1);
      expect(bitsIn(words.footprint.reads)).toHaveLength(noted.length);
    }),
    { numRuns: 500 },
  );
});

/** The bits of pairs of a word and a mask. */
function bitsIn(pairs: readonly number[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    for (let index = 0; index < BITS; index++) {
      if (((pairs[at + 1]! >>> index) & 1) === 1) names.push(`${pairs[at]}.${index}`);
    }
  }
  return names;
}
