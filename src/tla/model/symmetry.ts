import {
  apply,
  compare,
  cursor,
  domainOf,
  FUNCTION,
  functionFrom,
  isSmallInteger,
  itemAt,
  kindOf,
  lengthOf,
  Memo,
  MODEL_VALUE,
  NOTHING,
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

/** Memos of symmetries have room for so many results, as a power of two. */
const MEMO_BITS = 18;

/** A permutation of model values, and of all values that contain them. */
class Permutation {
  /**
   * @param memo shared with other permutations
   * @param id tells it from those
   */
  constructor(
    private readonly heap: Heap,
    private readonly memo: Memo,
    readonly id: number,
    private readonly mapping: ReadonlyMap<Handle, Handle>,
  ) {}

  image(handle: Handle): Handle {
    if (isSmallInteger(handle)) return handle;
    const known = this.memo.find(this.id, handle, 0);
    if (known !== NOTHING) return known;
    return this.memo.keep(this.id, handle, 0, this.#compute(handle));
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
      case MODEL_VALUE:
        return this.mapping.get(handle) ?? handle;
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

/** Permutations among which the one that makes the least state is still to be found. */
interface Candidates {
  readonly id: number;
  readonly permutations: readonly Permutation[];
}

/** Whether one value is before another. */
type IsLess = (left: Handle, right: Handle) => boolean;

/**
 * Picks one of the states that permutations of model values turn into each other: the one whose
 * first variable is the least, among those the one whose second is, and so on. Each variable leaves
 * those permutations that make it the least; what a value leaves is remembered, so that most
 * states take one look for each variable.
 */
export class Symmetry {
  readonly #all: Candidates;
  /** Candidates by their ids. */
  readonly #known: Candidates[] = [];
  readonly #ids = new Map<string, number>();
  readonly #isLess: IsLess;
  readonly #best: Int32Array;
  /** In which order the variables of a state are looked at. */
  #order: readonly number[] | undefined;
  /** By candidates and value: the least image, and the id of the candidates that make it. */
  readonly #images = new Memo(MEMO_BITS);
  readonly #makers = new Memo(MEMO_BITS);

  /**
   * @param set a set of permutations; they generate the group
   * @param width how many variables a state has
   * @param isViewed whether the representative matters itself, because a view of it is taken: then
   *   it is the least in the order of values
   */
  constructor(
    private readonly heap: Heap,
    set: Handle,
    width: number,
    private readonly isViewed: boolean,
  ) {
    const memo = new Memo(MEMO_BITS);
    const permutations = group(generators(heap, set)).map(
      (mapping, index) => new Permutation(heap, memo, index, mapping),
    );
    this.#all = this.#candidates(permutations);
    this.#isLess = isViewed
      ? (left, right) => compare(heap, left, right) < 0
      : (left, right) => left < right;
    this.#best = new Int32Array(width);
  }

  /**
   * The state that stands for `row` and all its images: any order of rows does, as long as it is
   * always the same one.
   */
  representative(row: Int32Array): Int32Array {
    const best = this.#best;
    let candidates = this.#all;
    this.#order ??= this.isViewed ? [...row.keys()] : setsLast(this.heap, row);
    for (const index of this.#order) {
      const value = row[index]!;
      const { permutations } = candidates;
      if (permutations.length === 1) {
        best[index] = permutations[0]!.image(value);
      } else {
        best[index] = this.#leastImage(candidates, value);
        candidates = this.#known[this.#makers.find(candidates.id, value, 0)]!;
      }
    }
    return best;
  }

  /** Also makes sure that `#makers` has an entry for these. */
  #leastImage(candidates: Candidates, value: Handle): Handle {
    const known = this.#images.find(candidates.id, value, 0);
    if (known !== NOTHING) return known;
    let least: Handle = NOTHING;
    let makers: Permutation[] = [];
    for (const permutation of candidates.permutations) {
      const image = permutation.image(value);
      if (image === least) {
        makers.push(permutation);
      } else if (least === NOTHING || this.#isLess(image, least)) {
        least = image;
        makers = [permutation];
      }
    }
    this.#makers.keep(candidates.id, value, 0, this.#candidates(makers).id);
    return this.#images.keep(candidates.id, value, 0, least);
  }

  #candidates(permutations: readonly Permutation[]): Candidates {
    const key = permutations.map(({ id }) => id).join();
    const known = this.#ids.get(key);
    if (known !== undefined) return this.#known[known]!;
    const candidates = { id: this.#known.length, permutations };
    this.#ids.set(key, candidates.id);
    this.#known.push(candidates);
    return candidates;
  }
}

/** The indices of a state, those of sets last: permuting them costs most, and others decide more. */
function setsLast(heap: Heap, row: Int32Array): number[] {
  const isSet = (index: number): boolean => kindOf(heap, row[index]!) === SET;
  const indices = [...row.keys()];
  return [...indices.filter((index) => !isSet(index)), ...indices.filter(isSet)];
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

/** All that the generators give when they are applied one after the other, the identity first. */
function group(given: readonly Mapping[]): Mapping[] {
  const moved = [...new Set(given.flatMap((mapping) => [...mapping.keys()]))];
  const keyOf = (mapping: Mapping): string =>
    moved.map((value) => mapping.get(value) ?? value).join();
  const found = new Map<string, Mapping>();
  const open: Mapping[] = [new Map()];
  for (let mapping = open.pop(); mapping !== undefined; mapping = open.pop()) {
    const key = keyOf(mapping);
    if (found.has(key)) continue;
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
