import type { PropertyInfo, Row, Unchecked } from '../checker/model.js';
import type { Described, SpecBody, StateView } from './declaration.js';
import { viewOf, type Face } from './draft/build.js';
import type { ProcessKind } from './process/kind.js';
import { TaskObserver } from './process/observer.js';
import type { Position } from './shape/layout.js';
import { wordsOf } from './shape/layout.js';
import type { Fields, RecordShape } from './shape/shape.js';
import { PropertyFailure } from './failure.js';
import { truth } from './step-source.js';

type Body = SpecBody<Fields, unknown>;
type AnyPredicate = (...states: unknown[]) => boolean;

interface Property {
  readonly info: PropertyInfo;
  readonly holds: AnyPredicate;
}

/** The properties of a spec over rows. */
export class Properties {
  readonly invariants: readonly Property[];
  readonly actionProperties: readonly Property[];
  readonly unchecked: readonly Unchecked[];
  private readonly before: Observation;
  private readonly after: Observation;

  constructor(
    private readonly body: Body,
    shape: RecordShape,
    kinds: readonly ProcessKind[],
    positions: ReadonlyMap<string, Position>,
    private readonly constants: unknown,
  ) {
    this.invariants = propertiesOf(body.invariants?.(constants) ?? {});
    this.actionProperties = propertiesOf(body.actionProperties?.(constants) ?? {});
    this.unchecked = body.unchecked?.(constants) ?? [];
    this.before = new Observation(shape, kinds, positions, constants);
    this.after = new Observation(shape, kinds, positions, constants);
  }

  violatedInvariants(row: Row, report: (index: number) => void): void {
    const state = this.before.of(row);
    for (let index = 0; index < this.invariants.length; index++) {
      const { info, holds } = this.invariants[index] as Property;
      if (!this.ask('invariant', info.name, () => holds(state, this.constants))) report(index);
    }
  }

  violatedActionProperties(row: Row, next: Row, report: (index: number) => void): void {
    if (this.actionProperties.length === 0) return;
    const before = this.before.of(row);
    const after = this.after.of(next);
    for (let index = 0; index < this.actionProperties.length; index++) {
      const { info, holds } = this.actionProperties[index] as Property;
      const answer = (): boolean => holds(before, after, this.constants);
      if (!this.ask('action property', info.name, answer)) report(index);
    }
  }

  withinConstraint(row: Row): boolean {
    const { constraint } = this.body;
    if (constraint === undefined) return true;
    const state = this.before.of(row);
    return this.ask('constraint', 'constraint', () => constraint(state, this.constants));
  }

  mayEnd(row: Row): boolean {
    const state = this.before.of(row);
    const { mayEnd } = this.body;
    if (mayEnd === undefined) {
      return state.tasks.length > 0 && state.tasks.every((task) => task.finished);
    }
    return this.ask('constraint', 'mayEnd', () => mayEnd(state, this.constants));
  }

  private ask(kind: PropertyFailure['kind'], name: string, predicate: () => boolean): boolean {
    try {
      return truth(predicate(), `${kind} ${name}`);
    } catch (error) {
      throw new PropertyFailure(kind, name, error);
    }
  }
}

function propertiesOf(declared: object): Property[] {
  return Object.entries(declared).map(([name, property]: [string, Described<AnyPredicate>]) =>
    typeof property === 'function'
      ? { info: { name }, holds: property }
      : { info: { name, description: property.says }, holds: property.holds },
  );
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
