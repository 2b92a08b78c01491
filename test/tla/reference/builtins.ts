import {
  bigUnion,
  filtered,
  intersection,
  interval,
  itemsOf,
  listed,
  powerset,
  sequence,
  table,
  union,
  unlisted,
} from './collections.js';
import {
  areEqual,
  asBoolean,
  asFunction,
  asNumber,
  asSet,
  fail,
  type FunctionValue,
  SetValue,
  type Value,
} from './values.js';

/** Operators whose operands are all values, by name: those of the language and of its modules. */
export const strictOperators: Readonly<Record<string, (...operands: Value[]) => Value>> = {
  TRUE: () => true,
  FALSE: () => false,
  BOOLEAN: () => listed([false, true]),
  STRING: () => unlisted((value) => typeof value === 'string' || fail('no string')),
  Nat: () => unlisted((value) => asNumber(value) >= 0),
  Int: () => unlisted((value) => Number.isInteger(asNumber(value))),
  '~': (a) => !asBoolean(a),
  '<=>': (a, b) => asBoolean(a) === asBoolean(b),
  '=': (a, b) => areEqual(a, b),
  '#': (a, b) => !areEqual(a, b),
  '\\in': (a, b) => asSet(b).has(a),
  '\\notin': (a, b) => !asSet(b).has(a),
  '\\subseteq': (a, b) => asSet(a).elements.every((each) => asSet(b).has(each)),
  '\\cup': (a, b) => union(asSet(a), asSet(b)),
  '\\cap': (a, b) => intersection(asSet(a), asSet(b)),
  '\\': (a, b) => filtered(asSet(a), (each) => !asSet(b).has(each)),
  SUBSET: (a) => powerset(asSet(a)),
  UNION: (a) => bigUnion(asSet(a)),
  DOMAIN: (a) => asFunction(a).domain,
  '+': (a, b) => small(asNumber(a) + asNumber(b)),
  '-': (a, b) => small(asNumber(a) - asNumber(b)),
  '*': (a, b) => small(asNumber(a) * asNumber(b)),
  '-.': (a) => small(0 - asNumber(a)),
  '^': (a, b) => power(asNumber(a), asNumber(b)),
  '\\div': (a, b) => divide(asNumber(a), asNumber(b)),
  '%': (a, b) => remainder(asNumber(a), asNumber(b)),
  '<': (a, b) => asNumber(a) < asNumber(b),
  '>': (a, b) => asNumber(a) > asNumber(b),
  '<=': (a, b) => asNumber(a) <= asNumber(b),
  '>=': (a, b) => asNumber(a) >= asNumber(b),
  '..': (a, b) => interval(asNumber(a), asNumber(b)),
  Cardinality: (a) => asSet(a).elements.length,
  Len: (a) => (typeof a === 'string' ? a.length : itemsOf(a).length),
  Head: (a) => itemsOf(a)[0] ?? fail('empty'),
  Tail: (a) => (typeof a === 'string' ? tailOfText(a) : tail(itemsOf(a))),
  Append: (a, b) => sequence([...itemsOf(a), b]),
  '\\o': (a, b) => {
    if (typeof a === 'string') return typeof b === 'string' ? a + b : fail('no string');
    return sequence([...itemsOf(a), ...itemsOf(b)]);
  },
  Seq: (a) => unlisted((value) => itemsOf(value).every((each) => asSet(a).has(each))),
  IsFiniteSet: (a) => asSet(a) instanceof SetValue,
  ':>': (a, b) => table([a], [b]),
  '@@': (a, b) => combine(asFunction(a), asFunction(b)),
  SubSeq: (a, low, high) => part(a, asNumber(low), asNumber(high)),
};

/** The functions as one: where both have a value, that of the first. */
function combine(first: FunctionValue, second: FunctionValue): Value {
  const added = second.domain.elements.filter((each) => !first.domain.has(each));
  return table(
    [...first.domain.elements, ...added],
    [...first.values, ...added.map((each) => second.apply(each))],
  );
}

/** A number of 32 bits. */
function small(value: number): number {
  return value === Math.trunc(value) && Math.abs(value + 0.5) < 2 ** 31
    ? value + 0
    : fail('overflow');
}

function power(base: number, exponent: number): number {
  if (exponent < 0 || (base === 0 && exponent === 0)) return fail('no power');
  return small(base ** exponent);
}

function divide(left: number, right: number): number {
  return right === 0 ? fail('division by zero') : small(Math.floor(left / right));
}

function remainder(left: number, right: number): number {
  return right > 0 ? left - right * Math.floor(left / right) : fail('no remainder');
}

function tail(items: readonly Value[]): Value {
  return items.length === 0 ? fail('empty') : sequence(items.slice(1));
}

function tailOfText(text: string): Value {
  return text === '' ? fail('empty') : text.slice(1);
}

function part(whole: Value, low: number, high: number): Value {
  const length = typeof whole === 'string' ? whole.length : itemsOf(whole).length;
  const isEmpty = low > high;
  if (!isEmpty && (low < 1 || high > length)) return fail('outside of the sequence');
  const [start, end] = isEmpty ? [0, 0] : [low - 1, high];
  return typeof whole === 'string'
    ? whole.slice(start, end)
    : sequence(itemsOf(whole).slice(start, end));
}
