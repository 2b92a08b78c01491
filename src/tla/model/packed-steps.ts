import type { Model, Row, Steps } from '../../checker/model.js';
import type { Heap } from '../../checker/values/heap/index.js';
import type { Packing } from '../packing/packing.js';
import { Outgrown } from '../packing/packed.js';
import { Conditions, type ConditionKind } from './conditions.js';
import { Focus, NO_ROW } from './focus.js';
import type { LinkedSteps } from './model-program.js';

function ignore(): void {
  // What counts is whether there is a failure.
}

/** The steps of a model over packed rows. What fails here is told by the model itself. */
export class PackedSteps implements Steps {
  readonly width: number;
  readonly #focus: Focus;
  readonly #runs: readonly (() => void)[];
  readonly #invariants: Conditions;
  readonly #actionProperties: Conditions;
  readonly #constraints: Conditions;
  readonly #actionConstraints: Conditions;
  readonly #actions: readonly number[];
  #action = 0;
  #emit: (action: number, next: Row) => void = () => undefined;

  /** @param actions those of the parts of the next-state relation, in their order */
  constructor(
    private readonly model: Model,
    private readonly heap: Heap,
    private readonly packing: Packing,
    private readonly linked: LinkedSteps,
    actions: readonly number[],
  ) {
    this.width = packing.width;
    this.#actions = actions;
    this.#focus = new Focus(linked, heap, this.width);
    const runs: (() => void)[] = [];
    linked.parts((_info, run) => runs.push(run));
    this.#runs = runs;
    this.#invariants = this.#conditions('invariants');
    this.#actionProperties = this.#conditions('actionProperties');
    this.#constraints = this.#conditions('constraints');
    this.#actionConstraints = this.#conditions('actionConstraints');
    linked.onEmit((row) => this.#emit(this.#action, row));
  }

  initialStates(): void {
    throw new Error('initial states are made before rows are packed');
  }

  successors(row: Row, emit: (action: number, next: Row) => void): void {
    const runs = this.#runs;
    const { lazies } = this.heap;
    const mark = lazies.size;
    this.#emit = emit;
    this.#focus.startFrom(row);
    this.#focus.next.set(row);
    try {
      for (let index = 0; index < runs.length; index++) {
        this.#action = this.#actions[index]!;
        runs[index]!();
      }
    } catch (error) {
      if (error instanceof Outgrown) throw error;
      throw this.#failure(error, () => this.model.successors(this.#unpacked(row), () => undefined));
    }
    lazies.release(mark);
  }

  violatedInvariants(row: Row, report: (invariant: number) => void): void {
    this.#invariants.judge(row, NO_ROW, report);
  }

  violatedActionProperties(row: Row, next: Row, report: (property: number) => void): void {
    this.#actionProperties.judge(row, next, report);
  }

  withinConstraint(row: Row): boolean {
    return this.#constraints.hold(row, NO_ROW);
  }

  withinActionConstraint(row: Row, next: Row): boolean {
    return this.#actionConstraints.hold(row, next);
  }

  mayTerminate(): boolean {
    return false;
  }

  #conditions(kind: ConditionKind): Conditions {
    return new Conditions(kind, this.linked, this.#focus, {
      explain: (error, _occasion, row, next) =>
        this.#failure(error, () => this.#judge(kind, this.#unpacked(row), next ?? NO_ROW)),
    });
  }

  #judge(kind: ConditionKind, row: Row, next: Row): void {
    switch (kind) {
      case 'invariants':
        return this.model.violatedInvariants(row, ignore);
      case 'actionProperties':
        return this.model.violatedActionProperties(row, this.#unpacked(next), ignore);
      case 'constraints':
        this.model.withinConstraint(row);
        return;
      default:
        this.model.withinActionConstraint?.(row, this.#unpacked(next));
    }
  }

  /** What the model says where this program has failed. */
  #failure(error: unknown, again: () => void): unknown {
    this.heap.resetStack();
    try {
      again();
    } catch (failure) {
      return failure;
    }
    return error;
  }

  #unpacked(packed: Row): Row {
    const row = new Int32Array(this.packing.places.length);
    this.packing.unpack(packed, row);
    return row;
  }
}
