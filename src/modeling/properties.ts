import type { PropertyInfo, Row, Unchecked } from '../checker/model.js';
import { DEADLOCK } from '../checker/search/selection.js';
import type { Described, SpecBody, StateView } from './spec-body.js';
import { viewOf, type Face } from './draft/build.js';
import type { ProcessKind } from './process/kind.js';
import { TaskObserver } from './process/observer.js';
import type { Position } from './shape/layout.js';
import { wordsOf } from './shape/layout.js';
import type { Fields, RecordShape } from './shape/shape.js';
import { PropertyFailure } from './failure.js';
import { truth } from './step-source.js';
import { invalidSpec, requireFunction, requireKeys, type Keys } from './well-formed.js';

type Body = SpecBody<Fields, unknown>;
type State = StateView<Fields>;
type AnyPredicate = (...states: unknown[]) => boolean;

const DESCRIBED: Keys<{ says: string; holds: unknown }> = { says: true, holds: true };

interface Property {
  readonly info: PropertyInfo;
  readonly kind: PropertyFailure['kind'];
  readonly holds: AnyPredicate;
}

/** The properties of a spec over rows. */
export class Properties {
  readonly invariants: readonly Property[];
  readonly actionProperties: readonly Property[];
  readonly unchecked: readonly Unchecked[];
  private readonly constraint: Property | undefined;
  private readonly ending: Property | undefined;
  private readonly before: Observation;
  private readonly after: Observation;

  constructor(
    body: Body,
    shape: RecordShape,
    kinds: readonly ProcessKind[],
    positions: ReadonlyMap<string, Position>,
    private readonly constants: unknown,
  ) {
    this.invariants = propertiesOf('invariant', body.invariants?.(constants) ?? {});
    this.actionProperties = propertiesOf(
      'action property',
      body.actionProperties?.(constants) ?? {},
    );
    this.constraint = optionalProperty('constraint', body.constraint as AnyPredicate | undefined);
    this.ending = optionalProperty('mayEnd', body.mayEnd as AnyPredicate | undefined);
    this.unchecked = body.unchecked?.(constants) ?? [];
    requireDistinct(
      [...this.invariants, ...this.actionProperties]
        .map(({ info }) => info.name)
        .concat(this.unchecked.map(({ name }) => name)),
    );
    this.before = new Observation(shape, kinds, positions, constants);
    this.after = new Observation(shape, kinds, positions, constants);
  }

  violatedInvariants(row: Row, report: (index: number) => void): void {
    const state = this.before.of(row);
    for (let index = 0; index < this.invariants.length; index++) {
      if (!this.holdsIn(this.invariants[index] as Property, state)) report(index);
    }
  }

  violatedActionProperties(row: Row, next: Row, report: (index: number) => void): void {
    if (this.actionProperties.length === 0) return;
    const before = this.before.of(row);
    const after = this.after.of(next);
    for (let index = 0; index < this.actionProperties.length; index++) {
      const property = this.actionProperties[index] as Property;
      if (!this.holdsOf(property, before, after)) report(index);
    }
  }

  withinConstraint(row: Row): boolean {
    return this.constraint === undefined || this.holdsIn(this.constraint, this.before.of(row));
  }

  mayEnd(row: Row): boolean {
    const state = this.before.of(row);
    if (this.ending !== undefined) return this.holdsIn(this.ending, state);
    return state.tasks.length > 0 && state.tasks.every((task) => task.finished);
  }

  private holdsIn({ info, kind, holds }: Property, state: State): boolean {
    try {
      return truth(holds(state, this.constants), kind);
    } catch (error) {
      throw new PropertyFailure(kind, info.name, error);
    }
  }

  private holdsOf({ info, kind, holds }: Property, before: State, after: State): boolean {
    try {
      return truth(holds(before, after, this.constants), kind);
    } catch (error) {
      throw new PropertyFailure(kind, info.name, error);
    }
  }
}

function propertiesOf(kind: PropertyFailure['kind'], declared: object): Property[] {
  return Object.entries(declared).map(([name, property]: [string, Described<AnyPredicate>]) => {
    if (typeof property === 'function') return { info: { name }, kind, holds: property };
    requireKeys(`property ${name}`, property, DESCRIBED);
    requireFunction(`property ${name}`, property.holds);
    return { info: { name, description: property.says }, kind, holds: property.holds };
  });
}

/** A predicate that the spec may leave out and that has no name of its own. */
function optionalProperty(name: string, holds: AnyPredicate | undefined): Property | undefined {
  return holds && { info: { name }, kind: 'constraint', holds };
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

/** A state that properties look at. */
class Observation {
  private readonly buffer: Row;
  private readonly state: StateView<Fields>;

  constructor(
    shape: RecordShape,
    kinds: readonly ProcessKind[],
    positions: ReadonlyMap<string, Position>,
    constants: unknown,
  ) {
    this.buffer = new Int32Array(wordsOf(shape));
    const view: Face = viewOf(shape, this.buffer);
    const tasks = kinds.flatMap((kind) =>
      kind.instances.map(
        (name) =>
          new TaskObserver(
            name,
            kind,
            positions.get(name) as Position,
            this.buffer,
            view,
            constants,
          ),
      ),
    );
    this.state = Object.defineProperty(view, 'tasks', { value: tasks }) as StateView<Fields>;
  }

  of(row: Row): StateView<Fields> {
    const { buffer } = this;
    for (let word = 0; word < buffer.length; word++) buffer[word] = row[word] as number;
    return this.state;
  }
}
