import {
  apply,
  compare,
  cursor,
  domainOf,
  FUNCTION,
  functionFrom,
  itemAt,
  kindOf,
  lengthOf,
  MODEL_VALUE,
  RECORD,
  recordFrom,
  SET,
  setFrom,
  TUPLE,
  tupleFrom,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { EvaluationError } from '../natives/evaluation-error.js';

/** A permutation of model values, and of all values that contain them. */
class Permutation {
  readonly #images: Map<Handle, Handle>;

  constructor(
    private readonly heap: Heap,
    readonly mapping: ReadonlyMap<Handle, Handle>,
  ) {
    this.#images = new Map(mapping);
  }

  image(handle: Handle): Handle {
    if ((handle & 1) === 1) return handle;
    const known = this.#images.get(handle);
    if (known !== undefined) return known;
    const image = this.#compute(handle);
    this.#images.set(handle, image);
    return image;
  }

  #compute(handle: Handle): Handle {
    const { heap } = this;
    switch (kindOf(heap, handle)) {
      case TUPLE:
        return tupleFrom(heap, this.#pushImages(handle, 0));
      case SET:
        return setFrom(heap, this.#pushImages(handle, 0));
      case RECORD: {
        const shape = itemAt(heap, handle, 0);
        return recordFrom(heap, shape, this.#pushImages(handle, 1));
      }
      case FUNCTION:
        return this.#functionImage(handle);
      default:
        return handle;
    }
  }

  #pushImages(handle: Handle, first: number): number {
    const { heap } = this;
    const images: Handle[] = [];
    for (let index = first; index < lengthOf(heap, handle); index++) {
      images.push(this.image(itemAt(heap, handle, index)));
    }
    const mark = heap.mark();
    for (const image of images) heap.push(image);
    return mark;
  }

  #functionImage(handle: Handle): Handle {
    const { heap } = this;
    const domain = domainOf(heap, handle);
    const values = new Map<Handle, Handle>();
    const keys = cursor(heap, domain);
    for (let key = keys.next(); key !== 0; key = keys.next()) {
      values.set(this.image(key), this.image(apply(heap, handle, key)));
    }
    const image = this.image(domain);
    const mark = heap.mark();
    const permuted = cursor(heap, image);
    for (let key = permuted.next(); key !== 0; key = permuted.next()) {
      heap.push(values.get(key) ?? 0);
    }
    return functionFrom(heap, image, mark);
  }
}

/** Picks one of the states that permutations of model values turn into each other. */
export class Symmetry {
  readonly #permutations: readonly Permutation[];
  readonly #best: Int32Array;
  readonly #order: (left: Handle, right: Handle) => number;

  /**
   * @param set a set of permutations; they generate the group
   * @param isViewed whether the representative matters itself, because a view of it is taken: then
   *   it is the least in the order of values
   */
  constructor(heap: Heap, set: Handle, width: number, isViewed: boolean) {
    this.#order = isViewed
      ? (left, right) => compare(heap, left, right)
      : (left, right) => left - right;
    this.#permutations = group(generators(heap, set)).map(
      (mapping) => new Permutation(heap, mapping),
    );
    this.#best = new Int32Array(width);
  }

  /**
   * The state that stands for `row` and all its images: any order of rows does, as long as it is
   * always the same one.
   */
  representative(row: Int32Array): Int32Array {
    const best = this.#best;
    best.set(row);
    for (const permutation of this.#permutations) {
      const from = this.#firstLess(permutation, row);
      if (from < 0) continue;
      for (let index = from; index < row.length; index++) {
        best[index] = permutation.image(row[index]!);
      }
    }
    return best;
  }

  /** The first word in which the image of a row is less than the best; -1 if the image is not less. */
  #firstLess(permutation: Permutation, row: Int32Array): number {
    const best = this.#best;
    for (let index = 0; index < row.length; index++) {
      const image = permutation.image(row[index]!);
      if (image !== best[index]) return this.#order(image, best[index]!) < 0 ? index : -1;
    }
    return -1;
  }
}

type Mapping = ReadonlyMap<Handle, Handle>;

function generators(heap: Heap, set: Handle): Mapping[] {
  const mappings: Mapping[] = [];
  const functions = cursor(heap, set);
  for (let each = functions.next(); each !== 0; each = functions.next()) {
    const mapping = new Map<Handle, Handle>();
    const keys = cursor(heap, domainOf(heap, each));
    for (let key = keys.next(); key !== 0; key = keys.next()) {
      const image = apply(heap, each, key);
      if (kindOf(heap, key) !== MODEL_VALUE || kindOf(heap, image) !== MODEL_VALUE) {
        throw new EvaluationError(
          'symmetry-of-other-values',
          'A symmetry can permute model values alone.',
        );
      }
      mapping.set(key, image);
    }
    mappings.push(mapping);
  }
  return mappings;
}

/** All that the generators give when they are applied one after the other, but the identity. */
function group(given: readonly Mapping[]): Mapping[] {
  const moved = [...new Set(given.flatMap((mapping) => [...mapping.keys()]))];
  const keyOf = (mapping: Mapping): string =>
    moved.map((value) => mapping.get(value) ?? value).join();
  const found = new Map<string, Mapping>();
  const identity = moved.join();
  const open = [...given];
  for (let mapping = open.pop(); mapping !== undefined; mapping = open.pop()) {
    const key = keyOf(mapping);
    if (key === identity || found.has(key)) continue;
    found.set(key, mapping);
    for (const generator of given) open.push(composed(mapping, generator, moved));
  }
  return [...found.values()];
}

function composed(first: Mapping, second: Mapping, moved: readonly Handle[]): Mapping {
  return new Map(
    moved.map((value) => {
      const between = first.get(value) ?? value;
      return [value, second.get(between) ?? between] as const;
    }),
  );
}
