import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, viewOf, type Face } from '../../../src/modeling/draft/build.js';
import { decodeRecord } from '../../../src/modeling/draft/decode.js';
import { blankWords, type Words } from '../../../src/modeling/draft/words.js';
import { wordsOf } from '../../../src/modeling/shape/layout.js';
import type { RecordShape } from '../../../src/modeling/shape/shape.js';
import { equalValues } from '../../../src/checker/values/order.js';
import { stateShape } from '../shape/arbitrary.js';
import { drawNat, drawPlain, firstOf, valueOf, type Plain } from './naive.js';
import { operate } from './operations.js';

interface State {
  readonly words: Words;
  readonly view: Face;
  readonly draft: Face & { assign(value: unknown): void };
}

function blank(shape: RecordShape): State {
  const words = blankWords(wordsOf(shape));
  return {
    words,
    view: viewOf(shape, words),
    draft: draftOf(shape, words) as State['draft'],
  };
}

/** The words of data that was assigned in one go. */
function encoded(shape: RecordShape, plain: Plain): readonly number[] {
  const state = blank(shape);
  state.draft.assign(plain);
  return [...state.words.row];
}

describe('a draft and the plain data beside it', () => {
  it('begin with the first value of every shape, which is all zero', () => {
    fc.assert(
      fc.property(stateShape, (shape) => {
        const { view, words } = blank(shape);
        const first = valueOf(shape, firstOf(shape));
        expect(equalValues(decodeRecord(shape.fields, view), first)).toBe(true);
        expect(encoded(shape, firstOf(shape))).toEqual([...words.row]);
      }),
    );
  });

  it('stay equal, whatever is done to both', () => {
    fc.assert(
      fc.property(stateShape, fc.gen(), (shape, draw) => {
        const { words, view, draft } = blank(shape);
        let plain = firstOf(shape);
        for (let round = drawNat(draw, 12); round >= 0; round--) {
          plain = operate(draw, shape, draft, plain);
          // Every other field is still what it was, too.
          expect(equalValues(decodeRecord(shape.fields, view), valueOf(shape, plain))).toBe(true);
          // And no trace is left of how the data came about: list elements that are gone are zero.
          expect([...words.row]).toEqual(encoded(shape, plain));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('have the same words exactly when they are the same data', () => {
    fc.assert(
      fc.property(stateShape, fc.gen(), (shape, draw) => {
        const left = drawPlain(draw, shape);
        const right = drawPlain(draw, shape);
        const sameWords = String(encoded(shape, left)) === String(encoded(shape, right));
        expect(sameWords).toBe(equalValues(valueOf(shape, left), valueOf(shape, right)));
      }),
    );
  });

  it('are equal again after plain data went through a copy of the draft', () => {
    fc.assert(
      fc.property(stateShape, fc.gen(), (shape, draw) => {
        const source = blank(shape);
        source.draft.assign(drawPlain(draw, shape));
        const copy = blank(shape);
        copy.draft.assign({ ...source.view });
        expect([...copy.words.row]).toEqual([...source.words.row]);
      }),
    );
  });
});
