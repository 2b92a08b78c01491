/**
 * The values of the naive evaluator: JavaScript's numbers, strings and Booleans, and sets and
 * functions that are asked for their elements and values. Whatever has no value is an exception.
 */
export type Value = number | string | boolean | SetValue | FunctionValue;

/** An expression has no value. */
export class NoValue extends Error {}

export function fail(why: string): never {
  throw new NoValue(why);
}

/** A set: what it says about a value, and its elements. */
export class SetValue {
  #sorted: readonly Value[] | undefined;

  /**
   * @param enumerate its elements, in any order, with repetitions
   * @param isListed whether its elements are at hand: what is made of them is made at once
   * @param functionsOf domain and range of a set of all functions
   */
  constructor(
    readonly has: (value: Value) => boolean,
    private readonly enumerate: () => readonly Value[],
    readonly isListed = false,
    readonly functionsOf?: readonly [SetValue, SetValue],
  ) {}

  get isEmpty(): boolean {
    return this.enumerate().length === 0;
  }

  /** Its elements in the order of TLC, each once. */
  get elements(): readonly Value[] {
    return (this.#sorted ??= sorted(this.enumerate()));
  }
}

/** A function, sequence or record. Its values are computed when they are asked for. */
export class FunctionValue {
  constructor(
    readonly domain: SetValue,
    private readonly compute: (argument: Value) => Value,
  ) {}

  apply(argument: Value): Value {
    return this.domain.has(argument) ? this.compute(argument) : fail('outside of the domain');
  }

  /** Its values in the order of its arguments. */
  get values(): readonly Value[] {
    return this.domain.elements.map((argument) => this.compute(argument));
  }

  get isSequence(): boolean {
    return this.domain.elements.every((argument, index) => argument === index + 1);
  }

  get isRecord(): boolean {
    return !this.isSequence && this.domain.elements.every((each) => typeof each === 'string');
  }
}

function sorted(values: readonly Value[]): readonly Value[] {
  const inOrder = values.toSorted(compare);
  return inOrder.filter((value, index) => index === 0 || compare(inOrder[index - 1]!, value) !== 0);
}

/** TLC's order of values; values of different kinds have none. */
export function compare(left: Value, right: Value): number {
  if (left instanceof SetValue && right instanceof SetValue) {
    return compareLists(left.elements, right.elements);
  }
  if (left instanceof FunctionValue && right instanceof FunctionValue) {
    const byDomain = compareLists(left.domain.elements, right.domain.elements);
    return byDomain === 0 ? compareLists(left.values, right.values) : byDomain;
  }
  if (typeof left !== typeof right || typeof left === 'object') return fail('different kinds');
  return left < right ? -1 : left > right ? 1 : 0;
}

function compareLists(left: readonly Value[], right: readonly Value[]): number {
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, value] of left.entries()) {
    const order = compare(value, right[index]!);
    if (order !== 0) return order;
  }
  return 0;
}

/** `left = right`. Two sets of functions are compared by their domains and ranges, as TLC does. */
export function areEqual(left: Value, right: Value): boolean {
  if (left instanceof SetValue && right instanceof SetValue) {
    const [one, other] = [left.functionsOf, right.functionsOf];
    if (one && other) return areEqual(one[0], other[0]) && areEqual(one[1], other[1]);
  }
  return compare(left, right) === 0;
}

/** A text that is the same for equal values alone. */
export function keyOf(value: Value): string {
  if (value instanceof SetValue) return `{${value.elements.map(keyOf).join()}}`;
  if (!(value instanceof FunctionValue)) return JSON.stringify(value);
  const { values } = value;
  if (value.isSequence) return `<${values.map(keyOf).join()}>`;
  const entries = value.domain.elements.map((each, at) => `${keyOf(each)}:${keyOf(values[at]!)}`);
  return `(${entries.join()})`;
}

export function asNumber(value: Value): number {
  return typeof value === 'number' ? value : fail('no number');
}

export function asBoolean(value: Value): boolean {
  return typeof value === 'boolean' ? value : fail('no Boolean');
}

export function asSet(value: Value): SetValue {
  return value instanceof SetValue ? value : fail('no set');
}

export function asFunction(value: Value): FunctionValue {
  return value instanceof FunctionValue ? value : fail('no function');
}
