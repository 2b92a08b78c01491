import {
  areEqual,
  asFunction,
  asSet,
  fail,
  FunctionValue,
  SetValue,
  type Value,
} from './values.js';

/** `{a, b, c}`: an element is looked for from left to right. */
export function listed(values: readonly Value[]): SetValue {
  return new SetValue(
    (value) => values.some((each) => areEqual(each, value)),
    () => values,
    true,
  );
}

/** A set whose elements have been compared with each other. */
export function compared(values: readonly Value[]): SetValue {
  return listed(listed(values).elements);
}

export function interval(low: number, high: number): SetValue {
  return new SetValue(
    (value) => (typeof value === 'number' ? low <= value && value <= high : fail('no number')),
    () => Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => low + index),
    true,
  );
}

/** A set that is never enumerated. */
export function unlisted(has: (value: Value) => boolean): SetValue {
  return new SetValue(has, () => fail('not enumerable'));
}

/** `{x \in S : p}`: at once if the elements are at hand. */
export function filtered(set: SetValue, test: (value: Value) => boolean): SetValue {
  if (set.isListed) return listed(set.elements.filter(test));
  return new SetValue(
    (value) => set.has(value) && test(value),
    () => set.elements.filter(test),
  );
}

/** The elements of one set that is at hand, or the left one, that are in the other. */
export function intersection(left: SetValue, right: SetValue): SetValue {
  const [from, other] = !left.isListed && right.isListed ? [right, left] : [left, right];
  return filtered(from, (value) => other.has(value));
}

export function union(left: SetValue, right: SetValue): SetValue {
  if (right.isListed && right.isEmpty) return left;
  if (left.isListed && left.isEmpty) return right;
  if (left.isListed && right.isListed) return compared([...left.elements, ...right.elements]);
  return new SetValue(
    (value) => left.has(value) || right.has(value),
    () => [...left.elements, ...right.elements],
  );
}

/** `UNION S` */
export function bigUnion(sets: SetValue): SetValue {
  const parts = sets.elements.map(asSet);
  const all = (): readonly Value[] => parts.flatMap(({ elements }) => elements);
  if (parts.every(({ isListed }) => isListed)) return compared(all());
  return new SetValue((value) => parts.some((part) => part.has(value)), all);
}

/** `SUBSET S` */
export function powerset(set: SetValue): SetValue {
  return new SetValue(
    (value) => asSet(value).elements.every((each) => set.has(each)),
    () =>
      set.elements
        .reduce<Value[][]>((all, each) => all.flatMap((list) => [list, [...list, each]]), [[]])
        .map(listed),
  );
}

/** All lists with an element of each set in turn, the last changing first. */
function combinations(sets: readonly SetValue[]): Value[][] {
  return sets.reduce<Value[][]>(
    (all, set) => all.flatMap((list) => set.elements.map((each) => [...list, each])),
    [[]],
  );
}

/** `A \X B`; the domain of a function of several arguments is listed if all factors are. */
export function product(sets: readonly SetValue[], isListed = false): SetValue {
  return new SetValue(
    (value) => {
      const tuple = asFunction(value);
      if (tuple.isRecord) return fail('a record');
      return (
        tuple.isSequence &&
        tuple.values.length === sets.length &&
        sets.every((set, index) => set.has(tuple.values[index]!))
      );
    },
    () => combinations(sets).map(sequence),
    isListed,
  );
}

/** `[S -> T]` */
export function functionSet(domain: SetValue, range: SetValue): SetValue {
  return new SetValue(
    (value) => {
      const f = asFunction(value);
      return areEqual(f.domain, domain) && f.values.every((each) => range.has(each));
    },
    () =>
      combinations(domain.elements.map(() => range)).map((values) =>
        table(domain.elements, values),
      ),
    false,
    [domain, range],
  );
}

/** `[f : S, g : T]` */
export function recordSet(names: readonly string[], sets: readonly SetValue[]): SetValue {
  return new SetValue(
    (value) => {
      const record = asFunction(value);
      if (!record.isRecord) return fail('no record');
      return (
        areEqual(record.domain, listed(names)) &&
        names.every((name, index) => sets[index]!.has(record.apply(name)))
      );
    },
    () => combinations(sets).map((values) => table(names, values)),
  );
}

/** The function with these arguments, each with its value. */
export function table(keys: readonly Value[], values: readonly Value[]): FunctionValue {
  return over(listed(keys), (argument) => {
    return values[keys.findIndex((key) => areEqual(key, argument))]!;
  });
}

export function sequence(values: readonly Value[]): FunctionValue {
  return new FunctionValue(interval(1, values.length), (index) => values[Number(index) - 1]!);
}

/** `[x \in S |-> e]`: all values at once if the arguments are at hand. */
export function over(domain: SetValue, compute: (argument: Value) => Value): FunctionValue {
  if (!domain.isListed) return new FunctionValue(domain, compute);
  const { elements } = domain;
  const values = elements.map(compute);
  return new FunctionValue(domain, (argument) => {
    return values[elements.findIndex((each) => areEqual(each, argument))]!;
  });
}

/** `[f EXCEPT ![key] = ...]`: f itself if it has no such key. */
export function except(f: FunctionValue, key: Value, update: (old: Value) => Value): FunctionValue {
  if (!f.domain.has(key)) return f;
  const value = update(f.apply(key));
  const changed = (argument: Value): Value => {
    return areEqual(argument, key) ? value : f.apply(argument);
  };
  return new FunctionValue(f.domain, changed);
}

/** The items of a sequence. */
export function itemsOf(value: Value): readonly Value[] {
  const f = asFunction(value);
  return f.isSequence ? f.values : fail('no sequence');
}
