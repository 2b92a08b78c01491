import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tupleOf } from '../../../../src/tla/natives/function-values.js';
import { concatenate } from '../../../../src/tla/natives/sequence-operations.js';
import { moduleCaller, Operand, type Plain } from './module-caller.js';

const { heap, result, code, text, pairing, same } = moduleCaller('BagsExt');

/** A bag as the list of its elements. */
const list = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 });
const element = fc.integer({ min: 1, max: 5 });

function bagOf(elements: readonly number[]): Map<Plain, Plain> {
  return new Map(elements.map((each) => [each, elements.filter((n) => n === each).length]));
}

describe('a bag', () => {
  it('gets and loses elements like a list', () => {
    fc.assert(
      fc.property(list, element, (elements, one) => {
        const at = elements.indexOf(one);
        const removed = at < 0 ? elements : elements.toSpliced(at, 1);
        const others = elements.filter((each) => each !== one);
        expect(result('BagAdd', bagOf(elements), one)).toBe(text(bagOf([...elements, one])));
        expect(result('BagRemove', bagOf(elements), one)).toBe(text(bagOf(removed)));
        expect(result('BagRemoveAll', bagOf(elements), one)).toBe(text(bagOf(others)));
      }),
    );
    expect(result('BagAdd', [], 'a')).toBe('[a |-> 1]');
  });

  it('is added up and multiplied', () => {
    fc.assert(
      fc.property(list, (elements) => {
        const sum = elements.reduce((total, each) => total + each, 0);
        const product = elements.reduce((total, each) => total * each, 1);
        expect(result('SumBag', bagOf(elements))).toBe(String(sum));
        expect(result('ProductBag', bagOf(elements))).toBe(String(product));
      }),
    );
  });

  it('is folded from its first element on', () => {
    expect(result('FoldBag', pairing, 0, [2, 1])).toBe('<<<<<<0, 1>>, 1>>, 2>>');
  });

  it('is folded an element at a time by MapThenFoldBag', () => {
    expect(result('MapThenFoldBag', pairing, 0, same, same, [2, 1])).toBe(
      '<<<<<<0, 1>>, 1>>, <<<<0, 2>>, 0>>>>',
    );
    const append = new Operand((left, right) => concatenate(heap, left, right));
    const single = new Operand((value) => tupleOf(heap, [value]));
    expect(result('MapThenFoldBag', append, [], single, same, [2, 1, 3])).toBe(
      '<<1, 1, 2, 3, 3, 3>>',
    );
  });
});

it('refuses what is no bag', () => {
  expect(code('BagAdd', 1, 'a')).toBe('not-a-function');
  expect(code('FoldBag', pairing, 0, [0])).toBe('not-a-bag');
  expect(code('MapThenFoldBag', pairing, 0, same, same, [0])).toBe('not-a-bag');
  expect(code('SumBag', ['a'])).toBe('not-an-integer');
  expect(code('BagAdd', [2 ** 31 - 1], 1)).toBe('overflow');
  expect(code('BagAdd', { a: 1 }, 1)).toBe('incomparable');
});
