import type { Model, Row } from '../../../src/checker/model.js';
import { stateToJson, valueToJson, type JsonObject } from '../../../src/checker/values/json.js';

/** A step of a model as data. */
export interface Step {
  readonly from: JsonObject;
  readonly to: JsonObject;
  /** How it is told: `process: action(argument = value)`. */
  readonly told: string;
}

/** Everything that a model can reach. */
export interface Walk {
  readonly initial: readonly JsonObject[];
  readonly states: readonly JsonObject[];
  readonly steps: readonly Step[];
  /** States without a step in which no behavior may end. */
  readonly deadlocks: readonly JsonObject[];
  /** The states in which each invariant is false, by name. */
  readonly violations: ReadonlyMap<string, readonly JsonObject[]>;
}

/** Explores a model through its contract alone, in the plainest way. */
export function walk(model: Model): Walk {
  const rows: Row[] = [];
  const known = new Set<string>();
  const visit = (row: Row): void => {
    if (known.has(row.join(' '))) return;
    known.add(row.join(' '));
    rows.push(row.slice());
  };
  const initial: Row[] = [];
  model.initialStates((row) => {
    initial.push(row.slice());
    visit(row);
  });
  const steps: Step[] = [];
  const deadlocks: JsonObject[] = [];
  const violations = new Map<string, JsonObject[]>();
  const told = (row: Row): JsonObject => stateToJson(model.decode(row));
  for (const row of rows) {
    const found: { action: number; next: Row }[] = [];
    model.successors(row, (action, next) => found.push({ action, next: next.slice() }));
    for (const { action, next } of found) {
      steps.push({ from: told(row), to: told(next), told: tell(model, row, action, next) });
      visit(next);
    }
    if (found.length === 0 && !model.mayTerminate(row)) deadlocks.push(told(row));
    model.violatedInvariants(row, (index) => {
      const { name } = model.invariants[index]!;
      violations.set(name, [...(violations.get(name) ?? []), told(row)]);
    });
  }
  return { initial: initial.map(told), states: rows.map(told), steps, deadlocks, violations };
}

function tell(model: Model, row: Row, action: number, next: Row): string {
  const step = model.describeStep(row, action, next);
  const given = [...step.arguments].map(
    ([name, value]) => `${name} = ${JSON.stringify(valueToJson(value))}`,
  );
  const who = step.process === undefined ? '' : `${step.process}: `;
  return `${who}${step.action}${given.length === 0 ? '' : ` (${given.join(', ')})`}`;
}

/** How the steps from the initial states are told, in the order in which they are tried. */
export function firstSteps(model: Model): readonly string[] {
  const told: string[] = [];
  model.initialStates((initial) => {
    const row = initial.slice();
    const found: { action: number; next: Row }[] = [];
    model.successors(row, (action, next) => found.push({ action, next: next.slice() }));
    told.push(...found.map(({ action, next }) => tell(model, row, action, next)));
  });
  return told;
}
