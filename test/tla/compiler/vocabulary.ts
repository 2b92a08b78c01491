/** Kinds of values in generated texts: a function from 0..1, a sequence, a record with f and g. */
export type Type = 'int' | 'bool' | 'text' | 'set' | 'family' | 'map' | 'seq' | 'record';

export interface Named {
  readonly name: string;
  readonly type: Type;
}

/** An operator with what it gives. Parameters that are operators take numbers and give one. */
export interface Defined extends Named {
  readonly parameters: readonly (Type | 'operator' | 'infix operator')[];
}

/** What a text can refer to. */
export interface Sight {
  readonly names: readonly Named[];
  readonly operators: readonly Defined[];
  /** How deep expressions may still be nested. */
  readonly depth: number;
  /** Whether primes may be used. */
  readonly hasNext: boolean;
  /** One of so many expressions has another type than it should; never, if 0. */
  readonly confusion: number;
  /** Whether what has no value for some operands is avoided. */
  readonly isTotal: boolean;
}

export const TYPES: readonly Type[] = [
  'int',
  'bool',
  'set',
  'seq',
  'map',
  'record',
  'text',
  'family',
];

/** Definitions that generated expressions use; strings and fields occur in alphabetical order. */
export const PRELUDE = String.raw`
Fields == [f |-> 1, g |-> 2]
Texts == <<"s", "t", "u">>
First(fa, fb) == fa
Choice(ca, cb, cc) == IF ca THEN cb ELSE cc
Twice(TF(_), ta) == TF(TF(ta))
Next1(na) == (na + 1) % 3
RECURSIVE Sum(_)
Sum(S) == IF S = {} THEN 0 ELSE LET m == CHOOSE n \in S : TRUE IN m + Sum(S \ {m})
RECURSIVE Even(_), Odd(_)
Even(ea) == IF ea \notin 1..9 THEN TRUE ELSE Odd(ea - 1)
Odd(oa) == IF oa \notin 1..9 THEN FALSE ELSE Even(oa - 1)
Fact[k \in 0..5] == IF k = 0 THEN 1 ELSE k * Fact[k - 1]
pa ++ pb == (pa + pb) % 3
pa ^# == pa - 1
Fold(_ (+) _, fo) == fo (+) (1 (+) fo)
`;

export const PRELUDE_OPERATORS: readonly Defined[] = [
  { name: 'Next1', type: 'int', parameters: ['int'] },
  { name: 'Twice', type: 'int', parameters: ['operator', 'int'] },
  { name: 'Fold', type: 'int', parameters: ['infix operator', 'int'] },
  { name: 'Sum', type: 'int', parameters: ['set'] },
  { name: 'Even', type: 'bool', parameters: ['int'] },
  ...TYPES.flatMap((type): Defined[] => [
    { name: 'First', type, parameters: [type, 'int'] },
    { name: 'Choice', type, parameters: ['bool', type, type] },
  ]),
];

/** The simplest expressions. */
export const LITERALS: Readonly<Record<Type, readonly string[]>> = {
  int: ['0', '1', '2', '(-1)', '3'],
  bool: ['TRUE', 'FALSE'],
  text: ['"s"', '"t"', '"u"'],
  set: ['{}', '{1}', '{2, 0}', '(0..2)', '{1, 0, 1}'],
  family: ['{}', '{{}}', '{{1}, {}}', '{{0, 1}, {2}}', '(SUBSET {0, 1})'],
  map: ['[i0 \\in {0, 1} |-> i0]', '[i0 \\in 0..1 |-> 1]'],
  seq: ['<<>>', '<<1>>', '<<2, 0>>'],
  record: ['[f |-> 0, g |-> TRUE]', '[g |-> FALSE, f |-> 2]'],
};
