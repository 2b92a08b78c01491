import type { Allowance } from '../checker/learned/allowance.js';
import type { Row, Unchecked } from '../checker/model.js';
import { DEADLOCK } from '../checker/search/selection.js';
import {
  JudgedStates,
  type AnyPredicate,
  type Judgement,
  type Outline,
  type Property,
  type State,
} from './judgement.js';
import type { Described, SpecBody } from './spec-body.js';
import { wordsOf } from './shape/layout.js';
import type { Fields } from './shape/shape.js';
import { invalidSpec, requireFunction, requireKeys, type Keys } from './well-formed.js';

type Body = SpecBody<Fields, unknown>;

const DESCRIBED: Keys<{ says: string; holds: unknown }> = { says: true, holds: true };

/** The properties of a spec over rows. */
export class Properties {
  readonly invariants: readonly Judgement[];
  readonly actionProperties: readonly Judgement[];
  readonly unchecked: readonly Unchecked[];
  private readonly constraint: Judgement | undefined;
  private readonly ending: Judgement;
  /** The states before and after a step, one behind the other. */
  private readonly pair: Row;

  constructor(body: Body, outline: Outline, allowance: Allowance) {
    const { constants } = outline;
    const width = wordsOf(outline.shape);
    const one = new JudgedStates(outline, allowance, [0]);
    const two = new JudgedStates(outline, allowance, [0, width]);
    this.pair = new Int32Array(2 * width);
    this.invariants = propertiesOf('invariant', body.invariants?.(constants) ?? {}).map(
      (property) => one.judge(property),
    );
    this.actionProperties = propertiesOf(
      'action property',
      body.actionProperties?.(constants) ?? {},
    ).map((property) => two.judge(property));
    const { constraint, mayEnd = allHaveFinished } = body;
    this.constraint = constraint && one.judge(unnamed('constraint', constraint as AnyPredicate));
    this.ending = one.judge(unnamed('mayEnd', mayEnd as AnyPredicate));
    this.unchecked = body.unchecked?.(constants) ?? [];
    requireDistinct(
      [...this.invariants, ...this.actionProperties]
        .map(({ info }) => info.name)
        .concat(this.unchecked.map(({ name }) => name)),
    );
  }

  violatedInvariants(row: Row, report: (index: number) => void): void {
    reportViolated(this.invariants, row, report);
  }

  violatedActionProperties(row: Row, next: Row, report: (index: number) => void): void {
    if (this.actionProperties.length === 0) return;
    const { pair } = this;
    const width = row.length;
    for (let word = 0; word < width; word++) {
      pair[word] = row[word]!;
      pair[width + word] = next[word]!;
    }
    reportViolated(this.actionProperties, pair, report);
  }

  withinConstraint(row: Row): boolean {
    return this.constraint === undefined || this.constraint.holds(row);
  }

  mayEnd(row: Row): boolean {
    return this.ending.holds(row);
  }
}

function reportViolated(
  properties: readonly Judgement[],
  row: Row,
  report: (index: number) => void,
): void {
  for (let index = 0; index < properties.length; index++) {
    if (!properties[index]!.holds(row)) report(index);
  }
}

function allHaveFinished({ tasks }: State): boolean {
  return tasks.length > 0 && tasks.every((task) => task.finished);
}

function propertiesOf(kind: Property['kind'], declared: object): Property[] {
  return Object.entries(declared).map(([name, property]: [string, Described<AnyPredicate>]) => {
    if (typeof property === 'function') return { info: { name }, kind, holds: property };
    requireKeys(`property ${name}`, property, DESCRIBED);
    requireFunction(`property ${name}`, property.holds);
    return { info: { name, description: property.says }, kind, holds: property.holds };
  });
}

/** A predicate that has no name of its own. */
function unnamed(name: string, holds: AnyPredicate): Property {
  return { info: { name }, kind: 'constraint', holds };
}

/** Suites, selections and verdicts go by name; the check for deadlock has its own. */
function requireDistinct(names: readonly string[]): void {
  if (names.includes(DEADLOCK)) {
    throw invalidSpec(
      `a property is named "${DEADLOCK}", as the check for deadlock is`,
      'rename it',
    );
  }
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated === undefined) return;
  throw invalidSpec(`property ${repeated} is declared twice`, 'give every property its own name');
}
