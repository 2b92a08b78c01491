import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../../src/checker/diagnostic.js';
import { ValueError } from '../../../src/checker/values/heap/index.js';
import type { Specification } from '../../../src/tla/front-end.js';
import { EvaluationError } from '../../../src/tla/natives/evaluation-error.js';
import { initialStates, successors } from '../reference/actions.js';
import { valueOf } from '../reference/expressions.js';
import { syntaxOf } from '../reference/scope.js';
import { keyOf, NoValue } from '../reference/values.js';
import { worldOf } from '../reference/world.js';
import { compile, keyOfHandle, operatorNamed, specificationOf } from './build-model.js';
import { expression } from './random-expressions.js';
import { fromTape, type Tape } from './tape.js';
import {
  PRELUDE,
  PRELUDE_OPERATORS,
  TYPES,
  type Defined,
  type Named,
  type Sight,
} from './vocabulary.js';

const VARIABLES: readonly Named[] = [
  { name: 'x', type: 'int' },
  { name: 'y', type: 'set' },
  { name: 'z', type: 'map' },
];

/** What stands before generated definitions. */
const HEAD = String.raw`EXTENDS Integers, Sequences, FiniteSets, TLC
VARIABLES x, y, z
${PRELUDE}
Init == /\ x = 1
        /\ y = {2, 0}
        /\ z = [i \in {0, 1} |-> i + 1]
Next == /\ x' = 2
        /\ y' = {1}
        /\ z' = [z EXCEPT ![0] = 0]
`;

/** A module with some operators of random definitions, and `Result`, a random expression. */
function randomModule(tape: Tape): string {
  const sight: Sight = {
    names: tape.below(3) === 0 ? [] : VARIABLES,
    operators: PRELUDE_OPERATORS,
    depth: 3,
    hasNext: false,
    confusion: tape.pick([0, 0, 12, 40]),
    isTotal: tape.below(2) === 1,
  };
  const operators: Defined[] = [...PRELUDE_OPERATORS];
  const texts = tape.list(0, 3, () => {
    tape.turn();
    const name = tape.fresh('Given');
    const parameters = tape.list(0, 2, () => ({ name: tape.fresh('q'), type: tape.pick(TYPES) }));
    const type = tape.pick(TYPES);
    const names = [...sight.names, ...parameters];
    const body = expression(tape, type, { ...sight, names, operators: [...operators] });
    operators.push({ name, type, parameters: parameters.map((each) => each.type) });
    const list = parameters.map((each) => each.name).join(', ');
    return `${name}${list === '' ? '' : `(${list})`} == ${body}`;
  });
  tape.turn();
  const hasNext = sight.names.length > 0 && tape.below(2) === 1;
  const result = expression(tape, tape.pick(TYPES), { ...sight, operators, hasNext, depth: 4 });
  return [...texts, `Result == ${result}`].join('\n');
}

/** What an evaluation comes to: the key of a value, or that there is none. */
function outcome(evaluate: () => string): string {
  try {
    return evaluate();
  } catch (error) {
    const isExpected =
      error instanceof NoValue ||
      error instanceof ValueError ||
      error instanceof EvaluationError ||
      error instanceof DiagnosticError;
    if (isExpected) return 'error';
    throw error;
  }
}

/** `Result` in each pair of two states. */
function naively(specification: Specification): string[] {
  const definition = (name: string) => syntaxOf(operatorNamed(specification, name));
  const [first] = initialStates([definition('Init')], worldOf(specification));
  const [second] = successors(definition('Next'), worldOf(specification, first));
  return [
    [first, second],
    [second, first],
  ].map(([current, next]) =>
    outcome(() => keyOf(valueOf(definition('Result'), worldOf(specification, current, next)))),
  );
}

function compiled(specification: Specification, isTraced: boolean): string[] {
  const names = { init: 'Init', next: 'Next', view: 'Result' };
  const { heap, program, model } = compile(specification, names, isTraced);
  const rows: Int32Array[] = [];
  model.initialStates((row) => rows.push(row.slice()));
  model.successors(rows[0]!, (_action, row) => rows.push(row.slice()));
  const [first, second] = [rows[0]!, rows[1]!];
  const { linked } = program;
  return [
    [first, second],
    [second, first],
  ].map(([current, next]) =>
    outcome(() => {
      linked.enter(current!, next!, true);
      return keyOfHandle(heap, linked.alias[0]!());
    }),
  );
}

describe('A compiled expression', () => {
  it('has the value that the naive evaluator finds, or none', () => {
    fc.assert(
      fc.property(fromTape(5, 100, randomModule), ({ text }) => {
        const specification = specificationOf(`${HEAD}\n${text}`);
        const expected = naively(specification);
        expect(compiled(specification, false)).toEqual(expected);
        expect(compiled(specification, true)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
