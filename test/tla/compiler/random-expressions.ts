import type { Tape } from './tape.js';
import { LITERALS, TYPES, type Sight, type Type } from './vocabulary.js';

type Maker = (tape: Tape, sight: Sight) => string;

/** Makers of expressions that have no value for some operands. */
const partialMakers = new WeakSet<Maker>();

function partial(maker: Maker): Maker {
  partialMakers.add(maker);
  return maker;
}

function isTotal(maker: Maker): boolean {
  return !partialMakers.has(maker);
}

/** The text of an expression of this type, which can stand anywhere. */
export function expression(tape: Tape, type: Type, sight: Sight): string {
  // How much of a set is looked at differs too much: sets stay what they are.
  const isSet = type === 'set' || type === 'family';
  const isConfused =
    !isSet && sight.confusion > 0 && tape.below(sight.confusion) === sight.confusion - 1;
  const meant = isConfused ? tape.pick(TYPES) : type;
  const known = sight.names.filter((each) => each.type === meant);
  const leaf = (): string => {
    const isName = tape.below(3) > 0 && known.length > 0;
    return isName ? tape.pick(known).name : tape.pick(LITERALS[meant]);
  };
  if (sight.depth <= 0 || tape.below(5) === 0) return leaf();
  const deeper: Sight = { ...sight, depth: sight.depth - 1 };
  const makers = tape.below(3) === 2 ? general(meant) : MAKERS[meant];
  return tape.pick(sight.isTotal ? makers.filter(isTotal) : makers)(tape, deeper);
}

/** What there is for every type. */
function general(type: Type): readonly Maker[] {
  const own = (tape: Tape, sight: Sight): string => expression(tape, type, sight);
  return [
    (t, s) => `(IF ${bool(t, s)} THEN ${own(t, s)} ELSE ${own(t, s)})`,
    (t, s) => call(t, type, s),
    (t, s) => call(t, type, s),
    (t, s) => {
      const [name, inner] = t.pick(TYPES.map((each) => named(t, each, s)));
      const definition = expression(t, inner.names.at(-1)!.type, s);
      return `(LET ${name} == ${definition} IN ${expression(t, type, inner)})`;
    },
    (t, s) => {
      const defining = t.fresh('Op');
      const [name, inner] = named(t, t.pick(TYPES), s);
      const parameter = inner.names.at(-1)!.type;
      const body = expression(t, type, inner);
      const defined = { name: defining, type, parameters: [parameter] };
      const outer = { ...s, operators: [...s.operators, defined] };
      return `(LET ${defining}(${name}) == ${body} IN ${expression(t, type, outer)})`;
    },
    (t, s) =>
      `(CASE ${bool(t, s)} -> ${own(t, s)} [] ${bool(t, s)} -> ${own(t, s)} [] OTHER -> ${own(t, s)})`,
    partial((t, s) => `(CASE ${bool(t, s)} -> ${own(t, s)} [] ${bool(t, s)} -> ${own(t, s)})`),
    (t, s) => {
      const defining = t.fresh('Op');
      // Primes may not reach the parameter of a recursive operator.
      const name = t.fresh('q');
      const names = [...s.names, { name, type: 'int' as const }];
      const inner = { ...s, names, hasNext: false };
      const again = `${defining}(${name} - 1)`;
      const step = expression(t, type, inner);
      // Nor may they stand around definitions inside of it.
      const last = own(t, { ...s, hasNext: false });
      const body = `IF ${name} \\notin 1..2 THEN ${last} ELSE ${t.pick([again, step])}`;
      return `(LET RECURSIVE ${defining}(_) ${defining}(${name}) == ${body} IN ${defining}(${int(t, s)}))`;
    },
    (t, s) => {
      const [name, inner] = named(t, 'map', s);
      const [argument, innermost] = named(t, 'int', s);
      const again = t.pick(['', `IF ${argument} = 1 THEN ${name}[0] ELSE `]);
      const definition = `${name}[${argument} \\in 0..1] == ${again}${int(t, innermost)}`;
      return `(LET ${definition} IN ${expression(t, type, inner)})`;
    },
    (t, s) => (s.hasNext ? `(${expression(t, type, { ...s, ...withoutNext(s) })})'` : own(t, s)),
    partial((t, s) => {
      const [name, inner] = named(t, 'int', s);
      return `[${name} \\in ${set(t, s)} |-> ${expression(t, type, inner)}][${int(t, s)}]`;
    }),
    partial((t, s) => `<<${own(t, s)}, ${own(t, s)}>>[${t.pick(['1', '2', '1', int(t, s)])}]`),
    (t, s) => `<<${own(t, s)}, ${own(t, s)}>>[${t.pick(['1', '2'])}]`,
    (t, s) => `[f |-> ${own(t, s)}, g |-> ${int(t, s)}].f`,
  ];
}

/** Names that are bound to values of this state stay what they are when they are primed. */
function withoutNext(sight: Sight): Pick<Sight, 'hasNext' | 'names' | 'operators'> {
  return {
    hasNext: false,
    names: sight.names.filter(({ name }) => !/^[a-z]+\d/.test(name) || name.startsWith('b')),
    operators: sight.operators.filter(({ name }) => !name.startsWith('Op')),
  };
}

/** An application of an operator that gives a value of this type. */
export function call(tape: Tape, type: Type, sight: Sight): string {
  const fitting = sight.operators.filter((each) => each.type === type);
  if (fitting.length === 0) return expression(tape, type, sight);
  const { name, parameters } = tape.pick(fitting);
  if (parameters.length === 0) return name;
  const operands = parameters.map((each) => {
    if (each === 'operator') return tape.below(2) === 0 ? 'Next1' : lambda(tape, 'int', 1, sight);
    if (each !== 'infix operator') return expression(tape, each, sight);
    return tape.pick([...INFIX, lambda(tape, 'int', 2, sight)]);
  });
  return `${name}(${operands.join(', ')})`;
}

const INFIX: readonly string[] = ['+', '-', '++'];

/** A LAMBDA of so many numbers. */
function lambda(tape: Tape, type: Type, arity: number, sight: Sight): string {
  const names = Array.from({ length: arity }, () => tape.fresh('p'));
  const parameters = names.map((name) => ({ name, type: 'int' as const }));
  const inner = { ...sight, names: [...sight.names, ...parameters], hasNext: false };
  return `LAMBDA ${names.join(', ')} : ${expression(tape, type, inner)}`;
}

/** A name for a value of this type that is bound, and what can be referred to where it is. */
function named(tape: Tape, type: Type, sight: Sight): readonly [string, Sight] {
  const name = tape.fresh('b');
  return [name, { ...sight, names: [...sight.names, { name, type }] }];
}

const int: Maker = (tape, sight) => expression(tape, 'int', sight);
const bool: Maker = (tape, sight) => expression(tape, 'bool', sight);
const set: Maker = (tape, sight) => expression(tape, 'set', sight);
const family: Maker = (tape, sight) => expression(tape, 'family', sight);
const map: Maker = (tape, sight) => expression(tape, 'map', sight);
const seq: Maker = (tape, sight) => expression(tape, 'seq', sight);
const text: Maker = (tape, sight) => expression(tape, 'text', sight);
const record: Maker = (tape, sight) => expression(tape, 'record', sight);

function infix(left: Maker, symbol: string, right: Maker): Maker {
  return (tape, sight) => `(${left(tape, sight)} ${symbol} ${right(tape, sight)})`;
}

function equality(type: Type): Maker {
  return (tape, sight) => {
    const symbol = tape.pick(['=', '#']);
    return `(${expression(tape, type, sight)} ${symbol} ${expression(tape, type, sight)})`;
  };
}

/** With one name bound: `before` makes the set, `body` what is said of its elements. */
function bound(
  type: Type,
  before: Maker,
  body: Maker,
  write: (name: string, set: string, body: string) => string,
): Maker {
  return (tape, sight) => {
    const range = before(tape, sight);
    const [name, inner] = named(tape, type, sight);
    return write(name, range, body(tape, inner));
  };
}

/** With two names bound. */
function boundPair(
  body: Maker,
  write: (
    names: readonly [string, string],
    sets: readonly [string, string],
    body: string,
  ) => string,
): Maker {
  return (tape, sight) => {
    const sets = [set(tape, sight), set(tape, sight)] as const;
    const [one, inner] = named(tape, 'int', sight);
    const [other, innermost] = named(tape, 'int', inner);
    return write([one, other], sets, body(tape, innermost));
  };
}

const filter = (n: string, s: string, p: string): string => `{${n} \\in ${s} : ${p}}`;
const image = (n: string, s: string, e: string): string => `{${e} : ${n} \\in ${s}}`;
const mapping = (n: string, s: string, e: string): string => `[${n} \\in ${s} |-> ${e}]`;
const pairs = ([a, b]: readonly [string, string]): string => `<<${a}, ${b}>>`;

/** A function on 0..1, given what makes its value at an index. */
function pointwise(value: (index: string) => Maker): Maker {
  const inner: Maker = (tape, sight) => value(sight.names.at(-1)!.name)(tape, sight);
  return bound('int', () => '0..1', inner, mapping);
}

/** On 0..1 the same value twice. */
const twice = (tape: Tape, value: string): string => `[${tape.fresh('d')} \\in 0..1 |-> ${value}]`;

const MAKERS: Readonly<Record<Type, readonly Maker[]>> = {
  int: [
    infix(int, '+', int),
    infix(int, '-', int),
    infix(int, '*', int),
    partial(infix(int, '%', int)),
    partial(infix(int, '\\div', int)),
    infix(int, '++', int),
    (t, s) => `(-${int(t, s)})`,
    (t, s) => `Cardinality(${t.pick([set, family])(t, s)})`,
    (t, s) => `Len(${seq(t, s)})`,
    (t, s) => `(${int(t, s)} % 3)`,
    (t, s) => `(${int(t, s)} \\div 2)`,
    (t, s) => `${map(t, s)}[${t.pick(['0', '1'])}]`,
    bound(
      'int',
      set,
      bool,
      (n, range, p) => `(CHOOSE ${n} \\in ${range} \\cup {3} : ${p} \\/ ${n} = 3)`,
    ),
    partial((t, s) => `Head(${seq(t, s)})`),
    partial((t, s) => `${map(t, s)}[${t.pick(['0', '1', int(t, s)])}]`),
    partial((t, s) => `${seq(t, s)}[${int(t, s)}]`),
    (t, s) => `${record(t, s)}.f`,
    partial((t, s) => `Fact[${int(t, s)}]`),
    partial(bound('int', set, bool, (n, range, p) => `(CHOOSE ${n} \\in ${range} : ${p})`)),
    partial(
      bound('set', family, bool, (n, range, p) => `Cardinality(CHOOSE ${n} \\in ${range} : ${p})`),
    ),
    infix(int, '^', (t, s) => `((${int(t, s)} % 3) + 1)`),
    partial(infix(int, '^', int)),
    (t, s) => `(${int(t, s)} ^#)`,
    (t, s) => `Len(${text(t, s)})`,
    (t, s) => `Cardinality(${set(t, s)} \\X ${set(t, s)} \\X {1, 2})`,
    boundPair(
      bool,
      (n, sets, p) => `Cardinality({${pairs(n)} \\in ${sets[0]} \\X ${sets[1]} : ${p}})`,
    ),
    partial(
      boundPair(
        bool,
        (n, sets, p) => `(CHOOSE ${pairs(n)} \\in ${sets[0]} \\X ${sets[1]} : ${p})[1]`,
      ),
    ),
    boundPair(
      int,
      (names, sets, e) => `Sum({${e} : ${pairs(names)} \\in ${sets[0]} \\X ${sets[1]}})`,
    ),
  ],
  bool: [
    infix(bool, '/\\', bool),
    infix(bool, '\\/', bool),
    infix(bool, '=>', bool),
    infix(bool, '<=>', bool),
    (t, s) => `(~${bool(t, s)})`,
    infix(int, '<', int),
    infix(int, '>=', int),
    infix(int, '>', int),
    infix(int, '=<', int),
    (t, s) => equality(t.pick(TYPES))(t, s),
    infix(int, '\\in', set),
    infix(set, '\\in', family),
    infix(int, '\\notin', set),
    infix(set, '\\subseteq', set),
    infix(set, '\\in', (t, s) => `SUBSET ${set(t, s)}`),
    infix(map, '\\in', (t, s) => `[${set(t, s)} -> ${set(t, s)}]`),
    infix(record, '\\in', (t, s) => `[f : ${set(t, s)}, g : BOOLEAN]`),
    infix(seq, '\\in', (t, s) => `(${set(t, s)} \\X ${set(t, s)})`),
    infix(int, '\\in', (t) => t.pick(['Nat', 'Int'])),
    infix(set, '\\in', () => 'SUBSET Nat'),
    infix(map, '\\in', () => '[0..1 -> Nat]'),
    infix(
      (t, s) => `[${set(t, s)} -> ${set(t, s)}]`,
      '=',
      (t, s) => `[${set(t, s)} -> ${set(t, s)}]`,
    ),
    (t, s) => `${record(t, s)}.g`,
    (t, s) => `IsFiniteSet(${set(t, s)})`,
    infix(text, '\\in', () => 'STRING'),
    infix(seq, '\\in', (t, s) => `Seq(${set(t, s)})`),
    infix(
      (t, s) => `<<${int(t, s)}, ${bool(t, s)}>>`,
      '\\in',
      (t, s) => `${set(t, s)} \\X BOOLEAN`,
    ),
    infix(
      (t, s) => `(${set(t, s)} \\X ${set(t, s)})`,
      '=',
      (t, s) => `(${set(t, s)} \\X ${set(t, s)})`,
    ),
    infix(
      (t, s) => `SUBSET ${set(t, s)}`,
      '\\subseteq',
      (t, s) => `SUBSET ${set(t, s)}`,
    ),
    infix((t, s) => `(${seq(t, s)} \\o ${seq(t, s)})`, '=', seq),
    infix(
      (t, s) => `DOMAIN ${record(t, s)}`,
      '=',
      (t) => t.pick(['{"f", "g"}', '{"g"}']),
    ),
    bound(
      'set',
      set,
      bool,
      (n, range, p) => `(\\A ${n} \\in SUBSET (${range} \\cap {0, 1}) : ${p})`,
    ),
    bound(
      'record',
      set,
      bool,
      (n, range, p) => `(\\E ${n} \\in [f : ${range}, g : BOOLEAN] : ${p})`,
    ),
    boundPair(bool, (n, sets, p) => `(\\E ${n[0]}, ${n[1]} \\in ${sets[0]} : ${p})`),
    bound('int', set, bool, (n, range, p) => `(\\A ${n} \\in ${range} : ${p})`),
    bound('int', set, bool, (n, range, p) => `(\\E ${n} \\in ${range} : ${p})`),
    bound('set', family, bool, (n, range, p) => `(\\E ${n} \\in ${range} : ${p})`),
    bound('map', set, bool, (n, range, p) => `(\\A ${n} \\in [0..1 -> ${range}] : ${p})`),
    boundPair(
      bool,
      (n, sets, p) => `(\\E ${n[0]} \\in ${sets[0]}, ${n[1]} \\in ${sets[1]} : ${p})`,
    ),
    boundPair(bool, (n, sets, p) => `(\\A ${pairs(n)} \\in ${sets[0]} \\X ${sets[1]} : ${p})`),
  ],
  text: [
    partial(
      bound(
        'text',
        () => '{"t", "s", "u"}',
        bool,
        (n, s, p) => `(CHOOSE ${n} \\in ${s} : ${p})`,
      ),
    ),
    infix(text, '\\o', text),
    partial((t, s) => `SubSeq(${text(t, s)}, ${int(t, s)}, ${int(t, s)})`),
    partial((t, s) => `Tail(${text(t, s)})`),
    () => '(CHOOSE d0 \\in DOMAIN [g |-> 1, f |-> 2] : TRUE)',
  ],
  set: [
    (t, s) => `{${t.list(0, 3, () => int(t, s)).join(', ')}}`,
    infix(set, '\\cup', set),
    infix(set, '\\cap', set),
    infix(set, '\\', set),
    (t, s) => `((${int(t, s)} % 3)..(${int(t, s)} % 4))`,
    bound('int', set, bool, filter),
    bound('int', set, int, image),
    bound('set', family, int, image),
    boundPair(int, (n, sets, e) => `{${e} : ${n[0]} \\in ${sets[0]}, ${n[1]} \\in ${sets[1]}}`),
    boundPair(int, (n, sets, e) => `{${e} : ${n[0]}, ${n[1]} \\in ${sets[0]}}`),
    boundPair(int, (n, sets, e) => `{${e} : ${pairs(n)} \\in ${sets[0]} \\X ${sets[1]}}`),
    (t, s) => `(UNION ${family(t, s)})`,
    (t, s) => `(DOMAIN ${t.pick([map, seq])(t, s)})`,
    partial(bound('set', family, bool, (n, range, p) => `(CHOOSE ${n} \\in ${range} : ${p})`)),
  ],
  family: [
    (t, s) => `{${t.list(0, 2, () => set(t, s)).join(', ')}}`,
    (t, s) => `(SUBSET (${set(t, s)} \\cap (0..2)))`,
    bound('set', family, bool, filter),
    bound('int', set, set, image),
    infix(family, '\\cup', family),
    infix(family, '\\', family),
    infix(family, '\\cap', family),
  ],
  map: [
    (t, s) => `(0 :> ${int(t, s)} @@ 1 :> ${int(t, s)})`,
    infix(map, '@@', map),
    pointwise((i) => (t, s) => {
      const index = t.pick(['0', '1', int(t, s)]);
      return `[${twice(t, map(t, s))} EXCEPT ![${index}][${int(t, s)}] = ${int(t, at(s))}][${i}][1]`;
    }),
    pointwise((i) => (t, s) => {
      const pair = `[${t.fresh('d')}, ${t.fresh('d')} \\in 0..1 |-> ${int(t, s)}]`;
      return `[${pair} EXCEPT ![${int(t, s)}, 1] = ${int(t, at(s))}][${i}, 1]`;
    }),
    bound('int', () => '0..1', int, mapping),
    bound('int', () => '{1, 0}', int, mapping),
    (t, s) => `[${map(t, s)} EXCEPT ![${int(t, s)}] = ${int(t, at(s))}]`,
    (t, s) => `[${map(t, s)} EXCEPT ![0] = ${int(t, at(s))}, ![1] = ${int(t, at(s))}]`,
    bound('map', set, bool, (n, range, p) => `(CHOOSE ${n} \\in [{0, 1} -> ${range}] : ${p})`),
    partial(
      pointwise((i) =>
        boundPair(
          int,
          (n, sets, e) => `[${n[0]} \\in ${sets[0]}, ${n[1]} \\in ${sets[1]} |-> ${e}][0, ${i}]`,
        ),
      ),
    ),
    partial(
      pointwise((i) =>
        boundPair(
          int,
          (n, sets, e) => `[${pairs(n)} \\in ${sets[0]} \\X ${sets[1]} |-> ${e}][<<${i}, 1>>]`,
        ),
      ),
    ),
    partial(
      pointwise((i) =>
        bound('set', family, int, (n, range, e) => `${mapping(n, range, e)}[{${i}}]`),
      ),
    ),
  ],
  seq: [
    (t, s) => `<<${t.list(0, 3, () => int(t, s)).join(', ')}>>`,
    (t, s) => `Append(${seq(t, s)}, ${int(t, s)})`,
    partial((t, s) => `Tail(${seq(t, s)})`),
    infix(seq, '\\o', seq),
    partial((t, s) => `SubSeq(${seq(t, s)}, ${int(t, s)}, ${int(t, s)})`),
    bound('int', (t, s) => `1..(${int(t, s)} % 4)`, int, mapping),
    (t, s) => `SelectSeq(${seq(t, s)}, ${lambda(t, 'bool', 1, s)})`,
    (t, s) => `[${seq(t, s)} EXCEPT ![${int(t, s)}] = ${int(t, at(s))}]`,
  ],
  record: [
    (t, s) => `[f |-> ${int(t, s)}, g |-> ${bool(t, s)}]`,
    (t, s) => `[${record(t, s)} EXCEPT !.f = ${int(t, at(s))}]`,
    (t, s) => `[${record(t, s)} EXCEPT !.g = ${bool(t, s)}, !.f = ${int(t, at(s))}]`,
    (t, s) => `([f |-> ${int(t, s)}] @@ [g |-> ${bool(t, s)}])`,
    (t, s) => `[[a |-> ${record(t, s)}] EXCEPT !.a.f = ${int(t, at(s))}].a`,
    bound(
      'int',
      () => '{1}',
      record,
      (n, range, e) => `${mapping(n, range, e)}[1]`,
    ),
    partial(
      bound(
        'record',
        set,
        bool,
        (n, range, p) => `(CHOOSE ${n} \\in [f : ${range}, g : BOOLEAN] : ${p})`,
      ),
    ),
  ],
};

/** Where `@` is a number. */
function at(sight: Sight): Sight {
  const names = sight.names.filter(({ name }) => name !== '@');
  return { ...sight, names: [...names, { name: '@', type: 'int' }] };
}
