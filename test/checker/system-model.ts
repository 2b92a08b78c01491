import { OrderedMap } from 'immutable';
import type { Model, Row, SearchFacts } from '../../src/checker/model.js';
import type { StateValue, Value } from '../../src/checker/values/value.js';
import { system as completed, type State, type System } from './system.js';

/** How numbers of a state become words of a row: `word = number * scale`, in 32 bits. */
export interface Encoding {
  /** Odd, so that different numbers become different words. */
  readonly scale: number;
}

/**
 * The model contract over a test system. It is as unkind as the contract allows: all rows are
 * emitted through one buffer, which is spoilt after each call.
 */
export function modelOf(given: System, { scale }: Encoding = { scale: 1 }): Model {
  const system = completed(given);
  const inverse = inverseOf(scale);
  const buffer: Row = new Int32Array(system.words);
  const keyBuffer: Row = new Int32Array(system.words);
  let facts: SearchFacts | undefined;
  const encode = (state: State, row: Row): Row => {
    state.forEach((number, word) => (row[word] = Math.imul(number, scale)));
    return row;
  };
  const withRow = (state: State, call: (row: Row) => void): void => {
    call(encode(state, buffer));
    buffer.fill(-1);
  };
  const { key } = system;
  const decode = (row: Row): State => Array.from(row, (word) => Math.imul(word, inverse));
  return {
    name: 'test system',
    source: { frontEnd: 'test', spec: 'system', constants: {} },
    width: system.words,
    actions: system.actions.map((name) => ({ name })),
    invariants: system.invariants.map(({ name }) => ({ name })),
    actionProperties: system.actionProperties.map(({ name }) => ({ name })),
    unchecked: [],
    assumptions: system.assumptions.map(({ name }) => ({ name })),
    initialProperties: system.initialProperties.map(({ name }) => ({ name })),
    postconditions: system.postconditions.map(({ name }) => ({ name })),
    attach: (search) => (facts = search),
    violatedAssumptions: (report) =>
      system.assumptions.forEach(({ holds }, index) => {
        if (!holds) report(index);
      }),
    initialStates: (emit) => system.initial.forEach((state) => withRow(state, emit)),
    successors: (row, emit) => {
      if (system.stopsAt(decode(row))) facts?.requestStop();
      system
        .steps(decode(row))
        .forEach(({ action, next }) => withRow(next, (nextRow) => emit(action, nextRow)));
    },
    violatedInvariants: (row, report) =>
      system.invariants.forEach(({ holds }, index) => {
        if (!holds(decode(row))) report(index);
      }),
    violatedInitialProperties: (row, report) =>
      system.initialProperties.forEach(({ holds }, index) => {
        if (!holds(decode(row))) report(index);
      }),
    violatedActionProperties: (row, next, report) =>
      system.actionProperties.forEach(({ holds }, index) => {
        if (!holds(decode(row), decode(next))) report(index);
      }),
    violatedPostconditions: (report) =>
      system.postconditions.forEach(({ holds }, index) => {
        if (!holds(facts!)) report(index);
      }),
    withinConstraint: (row) => system.within(decode(row)),
    withinActionConstraint: (row, next) => system.withinStep(decode(row), decode(next)),
    ...(key !== null && {
      keyWidth: system.words,
      key: (row: Row) => encode(key(decode(row)), keyBuffer),
    }),
    mayTerminate: (row) => system.mayTerminate(decode(row)),
    decode: (row) =>
      OrderedMap<string, Value>(decode(row).map((number, word) => [`w${word}`, number])),
    describeStep: (_row, action) => ({ action: system.actions[action]!, arguments: new Map() }),
  };
}

/** The numbers of a state that `modelOf` has decoded. */
export function numbersOf(state: StateValue): State {
  return [...state.values()].map(Number);
}

/** The inverse of an odd number modulo 2^32, by Newton's iteration. */
function inverseOf(odd: number): number {
  let inverse = odd;
  for (let bits = 3; bits < 32; bits *= 2) {
    inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  }
  return inverse;
}
