import type { Heap } from '../../checker/values/heap/index.js';
import { Coded } from './coded.js';
import { Codes } from './codes.js';
import { subsetOf } from './infer.js';
import type { Packed } from './packed.js';
import { Fields, Mapping, type Shape } from './shape.js';
import type { Subset } from './subset.js';
import { Whole } from './whole.js';

/** Codes of more bits than these are no better than handles. */
const MOST_CODE_BITS = 12;
const MOST_SUBSET_BITS = 28;
/** Bits that a set gets when it has outgrown those that it had. */
const MORE_ELEMENTS = 4;

/**
 * The same shape, but for a part that has been outgrown: it gets more room, or holds any value. What
 * has no code left gets more, too: to pack all rows anew takes time.
 */
export function widened(heap: Heap, shape: Shape, part: Packed): Shape {
  if (shape === part) return wider(heap, shape);
  switch (shape.kind) {
    case 'mapping': {
      const value = widened(heap, shape.value, part);
      return value === shape.value ? shape : new Mapping(heap, shape.domain, value);
    }
    case 'fields': {
      const values = shape.values.map((value) => widened(heap, value, part));
      const isSame = values.every((value, index) => value === shape.values[index]);
      return isSame ? shape : new Fields(heap, shape.domain, values);
    }
    default:
      return isFull(shape) ? wider(heap, shape) : shape;
  }
}

/** Whether a value that has not come up yet has no room. */
function isFull(shape: Coded | Subset | Whole): boolean {
  if (shape.kind !== 'coded' || shape.areBooleans) return false;
  return shape.codes.size === shape.codes.values.length;
}

function wider(heap: Heap, shape: Shape): Shape {
  if (shape.kind === 'coded') return widerCodes(heap, shape);
  if (shape.kind === 'subset') return widerSubset(heap, shape);
  return new Whole(heap);
}

/** Twice as many codes. */
function widerCodes(heap: Heap, { codes }: Coded): Shape {
  const bits = codes.bits + 1;
  if (bits > MOST_CODE_BITS) return new Whole(heap);
  return new Coded(heap, new Codes(bits, codes.known()));
}

/** A set that is not full has met a value that is no such set. */
function widerSubset(heap: Heap, { codes, size }: Subset): Shape {
  if (codes.size < size || size >= MOST_SUBSET_BITS) return new Whole(heap);
  return subsetOf(heap, new Set(codes.known()), size + MORE_ELEMENTS);
}
