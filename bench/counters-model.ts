import { OrderedMap } from 'immutable';
import type { Model, Row } from '../src/checker/model.js';
import type { Value } from '../src/checker/values/value.js';

/**
 * A synthetic model whose own cost is next to nothing, so that a run measures the engine: every
 * word of the row counts to `limit` and starts again. It has `(limit + 1) ** active` states, each
 * with `active` successors that differ in one word; the other words of the row stay 0.
 */
export function countersModel(words: number, active: number, limit: number): Model {
  const next: Row = new Int32Array(words);
  const name = `${words} words, ${active} counting to ${limit}`;
  return {
    name,
    source: { frontEnd: 'bench', spec: 'counters', constants: { words, active, limit } },
    width: words,
    actions: [{ name: 'count' }, { name: 'wrap' }],
    invariants: [{ name: 'in range' }],
    actionProperties: [],
    unchecked: [],
    initialStates(emit) {
      emit(new Int32Array(words));
    },
    successors(row, emit) {
      next.set(row);
      for (let word = 0; word < active; word++) {
        const value = row[word]!;
        next[word] = value === limit ? 0 : value + 1;
        emit(value === limit ? 1 : 0, next);
        next[word] = value;
      }
    },
    violatedInvariants(row, report) {
      for (let word = 0; word < active; word++) if (row[word]! > limit) report(0);
    },
    violatedActionProperties() {},
    withinConstraint: () => true,
    mayTerminate: () => false,
    decode: (row) => OrderedMap<string, Value>([...row].map((value, word) => [`w${word}`, value])),
    describeStep: (_row, action) => ({
      action: action === 0 ? 'count' : 'wrap',
      arguments: new Map(),
    }),
  };
}
