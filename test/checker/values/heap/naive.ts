/**
 * TLA+ values as plain data, and what they mean, written as directly as possible: sets are lists
 * without order, functions (tuples and records among them) lists of pairs.
 */
export type Naive =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'model value'; readonly name: string }
  | { readonly kind: 'set'; readonly elements: readonly Naive[] }
  | { readonly kind: 'function'; readonly entries: readonly (readonly [Naive, Naive])[] };

/** Two values are of kinds that do not compare. */
export class Incomparable extends Error {}

/** Every text of the tests, in the order of its rank, which is that of no alphabet. */
export const texts = ['z', 'b', 'a', 'm2', 'm1', 'X_1', 'X_2', 'Y_1', 'q', 'field', 'a b'];

export function int(value: number): Naive {
  return { kind: 'integer', value };
}

export function bool(value: boolean): Naive {
  return { kind: 'boolean', value };
}

export function str(text: string): Naive {
  return { kind: 'string', text };
}

export function model(name: string): Naive {
  return { kind: 'model value', name };
}

export function tuple(...items: readonly Naive[]): Naive {
  return { kind: 'function', entries: items.map((item, index) => [int(index + 1), item] as const) };
}

export function record(fields: Readonly<Record<string, Naive>>): Naive {
  const entries = Object.entries(fields);
  return { kind: 'function', entries: entries.map(([name, value]) => [str(name), value] as const) };
}

export function func(...entries: readonly (readonly [Naive, Naive])[]): Naive {
  return { kind: 'function', entries };
}

/** A set of elements that all compare; duplicates count once. */
export function set(...elements: readonly Naive[]): Naive & { kind: 'set' } {
  const distinct: Naive[] = [];
  for (const element of elements) if (!contains(distinct, element)) distinct.push(element);
  return { kind: 'set', elements: distinct };
}

export function sorted(values: readonly Naive[]): Naive[] {
  return values.toSorted(compare);
}

export function equal(left: Naive, right: Naive): boolean {
  return compare(left, right) === 0;
}

export function contains(values: readonly Naive[], value: Naive): boolean {
  return values.some((each) => equal(each, value));
}

/** The elements of a set; an error of the test for another value. */
export function elementsOf(value: Naive): readonly Naive[] {
  if (value.kind !== 'set') throw new TypeError(`${value.kind} is no set`);
  return value.elements;
}

/** Everything that comes first by being smaller, by coming before, or by being a model value. */
export function compare(left: Naive, right: Naive): number {
  if (left.kind === 'model value' || right.kind === 'model value') {
    return compareModelValues(left, right);
  }
  if (left.kind === 'boolean' && right.kind === 'boolean') {
    return Number(left.value) - Number(right.value);
  }
  if (left.kind === 'integer' && right.kind === 'integer') return left.value - right.value;
  if (left.kind === 'string' && right.kind === 'string') return rank(left.text) - rank(right.text);
  if (left.kind === 'set' && right.kind === 'set') {
    return compareLists(sorted(left.elements), sorted(right.elements));
  }
  if (left.kind === 'function' && right.kind === 'function') {
    return compareLists(flatEntries(left.entries), flatEntries(right.entries));
  }
  throw new Incomparable();
}

function compareModelValues(left: Naive, right: Naive): number {
  const type = typeOf(left);
  const rightType = typeOf(right);
  if (left.kind === 'model value' && right.kind === 'model value') {
    if (type !== '' && rightType !== '' && type !== rightType) throw new Incomparable();
    return rank(left.name) - rank(right.name);
  }
  if (type !== '' || rightType !== '') throw new Incomparable();
  return left.kind === 'model value' ? -1 : 1;
}

function typeOf(value: Naive): string {
  return value.kind === 'model value' && value.name[1] === '_' ? value.name[0]! : '';
}

function rank(text: string): number {
  const index = texts.indexOf(text);
  if (index < 0) throw new TypeError(`${text} has no rank`);
  return index;
}

/** The sorted domain, and then the values. */
function flatEntries(entries: readonly (readonly [Naive, Naive])[]): Naive[] {
  const byKey = entries.toSorted(([left], [right]) => compare(left, right));
  return [...byKey.map(([key]) => key), ...byKey.map(([, value]) => value)];
}

/** The shorter list first. */
function compareLists(left: readonly Naive[], right: readonly Naive[]): number {
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, item] of left.entries()) {
    const order = compare(item, right[index]!);
    if (order !== 0) return order;
  }
  return 0;
}
