import type { Fields } from '../shape/shape.js';
import type {
  Also,
  Block,
  Branch,
  Effect,
  Either,
  Guard,
  Jump,
  Loop,
  Outcomes,
  Procedure,
  Step,
  Test,
} from './statement.js';

/** The statements of a process whose shared state is S, variables L and constants K. */
export interface Statements<S extends Fields, L extends Fields, K> {
  /** An atomic step; without an effect, a place where others may come in between. */
  step(label: string, effect?: Effect<S, L, K>): Step<S, L, K>;
  /** An atomic step that waits until `when` is true. */
  waitFor(label: string, when: Guard<S, L, K>, effect?: Effect<S, L, K>): Step<S, L, K>;
  /** An atomic step that tests the state and goes on with one of two blocks. */
  branch(
    label: string,
    condition: Guard<S, L, K>,
    then: Block<S, L, K>,
    otherwise?: Block<S, L, K>,
    outcomes?: Outcomes,
  ): Branch<S, L, K>;
  /** An atomic step that goes on with any of the blocks. */
  either(label: string, alternatives: Readonly<Record<string, Block<S, L, K>>>): Either<S, L, K>;
  /** A change that belongs to the step before. */
  also(effect: Effect<S, L, K>): Also<S, L, K>;
  /** A test that belongs to the step before. */
  when(condition: Guard<S, L, K>, then: Block<S, L, K>, otherwise?: Block<S, L, K>): Test<S, L, K>;
  /** Repeats the body until a `leave`. */
  loop(body: Block<S, L, K>): Loop<S, L, K>;
  /** Tests before each round, in a step of its own, and runs the body while it is true. */
  repeatWhile(label: string, condition: Guard<S, L, K>, body: Block<S, L, K>): Loop<S, L, K>;
  /** A function: `ret` inside goes to its end, where `forget` resets its variables. */
  procedure(name: string, body: Block<S, L, K>, forget?: Effect<S, L, K>): Procedure<S, L, K>;
  /** Goes to the end of the procedure around it (of the process, if there is none). */
  readonly ret: Jump;
  /** Leaves the loop around it. */
  readonly leave: Jump;
  /** The process dies here: it never moves again and gives nothing back. */
  readonly die: Jump;
}

/** The statements for given types; at run time they are the same for all. */
export function statements<S extends Fields, L extends Fields, K>(): Statements<S, L, K> {
  return PLAIN as unknown as Statements<S, L, K>;
}

const leave: Jump = { kind: 'break' };

const PLAIN: Statements<Fields, Fields, unknown> = {
  step: (label, effect) => ({
    kind: 'step',
    label,
    ...(effect === undefined ? {} : { effect }),
  }),
  waitFor: (label, when, effect) => ({
    kind: 'step',
    label,
    when,
    ...(effect === undefined ? {} : { effect }),
  }),
  branch: (label, condition, then, otherwise = [], outcomes = ['true', 'false']) => ({
    kind: 'branch',
    label,
    condition,
    then,
    otherwise,
    outcomes,
  }),
  either: (label, alternatives) => ({
    kind: 'either',
    label,
    alternatives: new Map(Object.entries(alternatives)),
  }),
  also: (effect) => ({ kind: 'also', effect }),
  when: (condition, then, otherwise = []) => ({ kind: 'test', condition, then, otherwise }),
  loop: (body) => ({ kind: 'loop', body }),
  repeatWhile: (label, condition, body) => ({
    kind: 'loop',
    body: [PLAIN.branch(label, condition, body, [leave])],
  }),
  procedure: (name, body, forget) => ({
    kind: 'procedure',
    name,
    body,
    ...(forget === undefined ? {} : { forget }),
  }),
  ret: { kind: 'return' },
  leave,
  die: { kind: 'die' },
};
