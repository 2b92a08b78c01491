import { call, expression } from './random-expressions.js';
import type { Tape } from './tape.js';
import { PRELUDE, PRELUDE_OPERATORS, type Named, type Sight, type Type } from './vocabulary.js';

const VARIABLES: readonly Named[] = [
  { name: 'x', type: 'int' },
  { name: 'y', type: 'set' },
  { name: 'z', type: 'map' },
];

/** A module that is instantiated with expressions in the place of its variables. */
export const INSTANTIATED = String.raw`---- MODULE Part ----
EXTENDS Integers
CONSTANT limit
VARIABLES v, w
Step == v' = (v + 1) % limit /\ UNCHANGED w
Jump(n) == \/ v' = n % limit
           \/ v' \in {0, n % limit} /\ w' = w
Can == ENABLED Step
Low == v < limit
Same == UNCHANGED <<v, w>>
====`;

interface Place extends Sight {
  /** Operators without and with a number as parameter that are formulas. */
  readonly formulas: readonly { readonly name: string; readonly arity: number }[];
  /** Whether initial states are made: without primes. */
  readonly isInitial: boolean;
  /** Whether this is the definition of a recursive operator. */
  readonly isRecursive: boolean;
  /** Which variables are taken to have a value where the formula stands. */
  readonly done: ReadonlySet<string>;
}

/** The texts of a spec over a few states: the root module, which instantiates `Part`. */
export function randomSpec(tape: Tape): string {
  const variables = VARIABLES.slice(0, 2 + tape.below(2));
  const confusion = tape.pick([0, 0, 0, 60]);
  const isTotal = tape.below(6) < 5;
  const sight = { operators: PRELUDE_OPERATORS, depth: 2, hasNext: false, confusion, isTotal };
  const initial: Place = {
    ...sight,
    names: [],
    formulas: [],
    isInitial: true,
    isRecursive: false,
    done: new Set(),
  };
  const next: Place = { ...initial, names: variables, isInitial: false };
  const definitions: string[] = [];
  const formulas: { name: string; arity: number }[] = [
    { name: 'Part1!Step', arity: 0 },
    { name: 'Part1!Jump', arity: 1 },
    { name: 'Part2!Step', arity: 0 },
    { name: 'Part3(1)!Step', arity: 0 },
    { name: 'Part1!Same', arity: 0 },
    { name: 'Assign', arity: 1 },
    { name: 'Count', arity: 1 },
  ];
  const others = variables.slice(2).map(({ name }) => name);
  const arities = tape.list(0, 3, () => tape.below(2));
  const initialText = complete(tape, initial, variables);
  for (const arity of arities) {
    tape.turn();
    const name = tape.fresh('Act');
    const parameter = tape.fresh('q');
    const place = { ...next, formulas: [...formulas] };
    const names = arity === 0 ? place.names : [...place.names, int(parameter)];
    const body = complete(tape, { ...place, names }, variables);
    definitions.push(`${name}${arity === 0 ? '' : `(${parameter})`} ==${body}`);
    formulas.push({ name, arity });
  }
  tape.turn();
  const place: Place = { ...next, formulas };
  const steps = tape.list(1, 3, () => disjunct(tape, place, variables));
  return String.raw`EXTENDS Integers, Sequences, FiniteSets, TLC
VARIABLES ${variables.map(({ name }) => name).join(', ')}
${PRELUDE}
vars == <<${variables.map(({ name }) => name).join(', ')}>>
rest == <<${others.join(', ')}>>
X == x
RECURSIVE Count(_)
Count(n) == IF n \notin 1..2 THEN UNCHANGED x ELSE x' = n \/ Count(n - 1)
AssignTo(place, given) == place' = given
Assign(given) == AssignTo(x, given % 3)
Through(Do(_), given) == Do(given)
Part1 == INSTANCE Part WITH limit <- 3, v <- x, w <- y
Part2 == INSTANCE Part WITH limit <- 2, v <- IF x = 0 THEN 1 ELSE 0, w <- rest
Part3(limit) == INSTANCE Part WITH v <- X, w <- rest
${definitions.join('\n')}
Init ==${initialText}
Next ==${list('\\/', steps)}
`;
}

function int(name: string): Named {
  return { name, type: 'int' };
}

/** A list with a bullet and a line for each item. */
function list(bullet: string, items: readonly string[]): string {
  return items.map((item) => `\n  ${bullet} ${item}`).join('');
}

/** A formula that gives every variable a value, more often than not. */
function complete(tape: Tape, place: Place, variables: readonly Named[], isItem = false): string {
  const done = new Set<string>();
  const items: string[] = [];
  for (const variable of variables) {
    const here = { ...place, done: new Set(done) };
    if (tape.below(place.isInitial ? 6 : 3) === 2) items.push(formula(tape, here, 2));
    items.push(tape.below(12) === 11 ? formula(tape, here, 3) : assignment(tape, here, variable));
    if (place.isInitial) here.names = [...here.names, variable];
    place = { ...place, names: here.names };
    done.add(variable.name);
  }
  if (tape.below(3) === 2) items.push(formula(tape, { ...place, done }, 2));
  if (!place.isInitial && tape.below(4) === 3) items.push('UNCHANGED rest');
  return isItem ? `(${items.join(' /\\ ')})` : list('/\\', items);
}

/** A step: an operator, or a formula that gives every variable a value. */
function disjunct(tape: Tape, place: Place, variables: readonly Named[]): string {
  const acts = place.formulas.filter(({ name }) => name.startsWith('Act'));
  if (acts.length === 0 || tape.below(2) === 0) return complete(tape, place, variables, true);
  // An operand without a value would be an error of the whole model, not of a step.
  return applied(tape, { ...place, formulas: acts, isTotal: true, confusion: 0 });
}

/** A value of a small domain for a variable of this type. */
function value(tape: Tape, type: Type, place: Place): string {
  const sight = { ...place, hasNext: false };
  switch (type) {
    case 'int':
      return `(${expression(tape, 'int', sight)} % 3)`;
    case 'set':
      return `(${expression(tape, 'set', sight)} \\cap {0, 1})`;
    default: {
      const name = tape.fresh('b');
      const names = [...sight.names, int(name)];
      const body = expression(tape, 'int', { ...sight, names, depth: 1 });
      return `[${name} \\in {0, 1} |-> ${body} % 2]`;
    }
  }
}

const everyValue: Readonly<Partial<Record<Type, string>>> = {
  set: 'SUBSET {0, 1}',
  map: '[0..1 -> {0, 1}]',
};

function assignment(tape: Tape, place: Place, { name, type }: Named): string {
  const left = place.isInitial ? name : `${name}'`;
  const one = (): string => value(tape, type, place);
  const choices: readonly (() => string)[] = [
    () => `${left} = ${one()}`,
    () => `${left} \\in {${one()}, ${one()}}`,
    () => `${left} \\in {${one()}, ${one()}}`,
    () => (type === 'set' ? `${left} \\subseteq {1}` : `${left} = ${one()}`),
    () => (place.isInitial ? `${left} = ${one()}` : `UNCHANGED ${name}`),
    () => `${left} \\in ${everyValue[type] ?? '0..2'}`,
    () =>
      type === 'map' && !place.isInitial
        ? `${left} = [${name} EXCEPT ![${tape.pick(['0', '1'])}] = (@ + 1) % 2]`
        : `${left} = ${one()}`,
    () => `(${left} = ${one()} \\/ ${left} = ${one()})`,
    () => {
      const bound = tape.fresh('b');
      return `\\E ${bound} \\in {${one()}, ${one()}} : ${left} = ${bound}`;
    },
    () => `(IF ${condition(tape, place)} THEN ${left} = ${one()} ELSE ${left} \\in {${one()}})`,
  ];
  return `(${tape.pick(choices)()})`;
}

/** A condition on what has values already. */
function condition(tape: Tape, place: Place): string {
  const isNext = !place.isInitial && place.done.size > 0 && tape.below(3) === 2;
  if (!isNext) return expression(tape, 'bool', place);
  const names = VARIABLES.filter(({ name }) => place.done.has(name));
  const inner = expression(tape, 'bool', { ...place, names, operators: PRELUDE_OPERATORS });
  // What a recursive operator defines inside counts as if it had the primes of the operator.
  const mayBePrimed = !place.isRecursive || !inner.includes('LET');
  if (tape.below(2) === 0 && mayBePrimed) return `(${inner})'`;
  return `(${inner} = ${expression(tape, 'bool', place)})`;
}

/** A formula that gives some variables a value, or none. */
function formula(tape: Tape, place: Place, depth: number): string {
  const variables = VARIABLES.filter(({ name }) =>
    place.isInitial ? true : place.names.some((each) => each.name === name),
  ).slice(0, 2);
  const some = (): string => assignment(tape, place, tape.pick(variables));
  const deeper = (): string => formula(tape, place, depth - 1);
  const simple: readonly (() => string)[] = [() => condition(tape, place), some];
  if (depth <= 0) return tape.pick(simple)();
  const both: readonly (() => string)[] = [
    ...simple,
    () => `(${deeper()} /\\ ${deeper()})`,
    () => `(${deeper()} \\/ ${deeper()})`,
    () => `(${condition(tape, place)} => ${deeper()})`,
    () => `(IF ${condition(tape, place)} THEN ${deeper()} ELSE ${deeper()})`,
    () =>
      `(CASE ${condition(tape, place)} -> ${deeper()} [] ${condition(tape, place)} -> ${deeper()} [] OTHER -> ${deeper()})`,
    () =>
      place.isTotal
        ? deeper()
        : `(CASE ${condition(tape, place)} -> ${deeper()} [] ${condition(tape, place)} -> ${deeper()})`,
    () => quantified(tape, place, '\\E', depth),
    () => quantified(tape, place, '\\A', depth),
    () => {
      const name = tape.fresh('b');
      const definition = expression(tape, 'int', place);
      const names = [...place.names, int(name)];
      return `(LET ${name} == ${definition} IN ${formula(tape, { ...place, names }, depth - 1)})`;
    },
    () => {
      const [name, parameter] = [tape.fresh('L'), tape.fresh('b')];
      const names = [...place.names, int(parameter)];
      const body = formula(tape, { ...place, names }, depth - 1);
      const formulas = [...place.formulas, { name, arity: 1 }];
      return `(LET ${name}(${parameter}) == ${body} IN ${formula(tape, { ...place, formulas }, depth - 1)})`;
    },
    () => `~(${condition(tape, place)})`,
    () => {
      const [name, parameter] = [tape.fresh('L'), tape.fresh('b')];
      const names = [...place.names, int(parameter)];
      const inside: Place = { ...place, isRecursive: true };
      const first = formula(tape, { ...inside, names }, depth - 1);
      const again = `${first} ${tape.pick(['\\/', '/\\'])} ${name}(${parameter} - 1)`;
      const last = formula(tape, inside, depth - 1);
      const body = `IF ${parameter} \\notin 1..2 THEN ${last} ELSE (${again})`;
      return `(LET RECURSIVE ${name}(_) ${name}(${parameter}) == ${body} IN ${name}(${tape.pick(['1', '2'])}))`;
    },
  ];
  if (place.isInitial) return tape.pick(both)();
  const all: readonly (() => string)[] = [
    ...both,
    () => applied(tape, place),
    () => applied(tape, place),
    () => `[${deeper()}]_${tape.pick(['x', 'vars', '<<x, y>>'])}`,
    () => `<<${deeper()}>>_${tape.pick(['x', 'vars', '<<x, y>>'])}`,
    () =>
      tape.pick([
        'UNCHANGED vars',
        'UNCHANGED <<x, y>>',
        'UNCHANGED <<X, <<y>>>>',
        'UNCHANGED (x + 1)',
      ]),
    () => `ENABLED (${formula(tape, { ...place, done: new Set() }, 1)})`,
    () => tape.pick(["X' = 1", 'Part1!Low', 'Part1!Can', 'Part2!Can', '(ENABLED Part1!Jump(1))']),
    () => `(\\E k1 \\in {y} : UNCHANGED k1)`,
  ];
  return tape.pick(all)();
}

function quantified(tape: Tape, place: Place, quantifier: string, depth: number): string {
  const name = tape.fresh('b');
  const set = tape.pick(['{0, 1}', '{}', '{1}', '1..2', expression(tape, 'set', place)]);
  const names = [...place.names, int(name)];
  const other = tape.fresh('b');
  const inner = { ...place, names: [...names, int(other)] };
  const bounds: readonly string[] = [
    `${name} \\in ${set}, ${other} \\in {0, 2}`,
    `${name}, ${other} \\in ${set}`,
    `<<${name}, ${other}>> \\in ${set} \\X {0, 2}`,
  ];
  if (tape.below(4) === 3) {
    return `(${quantifier} ${tape.pick(bounds)} : ${formula(tape, inner, depth - 1)})`;
  }
  return `(${quantifier} ${name} \\in ${set} : ${formula(tape, { ...place, names }, depth - 1)})`;
}

/** An operator that is a formula, with its operand. */
function applied(tape: Tape, place: Place): string {
  if (place.formulas.length === 0) return call(tape, 'bool', place);
  const { name, arity } = tape.pick(place.formulas);
  if (arity === 0) return name;
  const operand = expression(tape, 'int', { ...place, depth: 1 });
  return tape.below(3) === 2 ? `Through(${name}, ${operand})` : `${name}(${operand})`;
}
