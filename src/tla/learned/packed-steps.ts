import { Allowance, MOST_LEARNED } from '../../checker/learned/allowance.js';
import { ChangeLists, type EmitStep } from '../../checker/learned/change-lists.js';
import { Footprint } from '../../checker/learned/footprint.js';
import { LearnedSteps } from '../../checker/learned/learned-steps.js';
import type { Row, Steps } from '../../checker/model.js';
import { NO_ROW } from '../model/focus.js';
import type { Packing } from '../packing/packing.js';
import { DirectSteps } from './direct-steps.js';
import { hold, judge, LearnedCondition, type Scene } from './learned-conditions.js';
import { NotedState } from './noted-state.js';
import { NotedStep } from './noted-step.js';
import { PartsSource, type Workplace } from './parts-source.js';
import type { Programs } from './programs.js';

/** The steps of a model over packed rows, learned from its program over rows of handles. */
export class PackedSteps implements Steps {
  readonly width: number;
  /** The steps of each group of parts. */
  readonly learned: readonly LearnedSteps[];
  readonly #groups: readonly (readonly number[])[];
  readonly #direct: DirectSteps;
  readonly #next: Row;
  readonly #allowance: Allowance;
  /** The rows before and after a step, one behind the other. */
  readonly #pair: Row;
  readonly #invariants: readonly LearnedCondition[];
  readonly #actionProperties: readonly LearnedCondition[];
  readonly #constraints: readonly LearnedCondition[];
  readonly #actionConstraints: readonly LearnedCondition[];

  /** @param groups parts whose steps are learned together, in their order, by their numbers */
  constructor(programs: Programs, packing: Packing, groups: readonly (readonly number[])[]) {
    const { width } = packing;
    const { heap } = programs;
    const { linked, parts } = programs.noted;
    this.width = width;
    this.#groups = groups;
    this.#direct = new DirectSteps(programs, packing);
    this.#next = new Int32Array(width);
    this.#pair = new Int32Array(2 * width);
    const allowance = new Allowance(MOST_LEARNED, heap.budget);
    this.#allowance = allowance;
    const lists = new ChangeLists(allowance);
    const footprint = new Footprint(width);
    const state = new NotedState(heap, footprint, packing);
    const step = new NotedStep(heap, packing, state);
    const at: Workplace = { linked, heap, footprint, state, step, next: this.#next };
    this.learned = groups.map((group) => {
      const source = new PartsSource(
        group.map((index) => parts[index]!),
        at,
      );
      return new LearnedSteps(source, footprint, lists, allowance);
    });
    const one: Scene = { heap, linked, footprint, states: [state] };
    const two = sceneOfSteps(one, packing);
    const learn = (conditions: readonly (() => boolean)[], scene: Scene): LearnedCondition[] =>
      conditions.map((condition) => new LearnedCondition(condition, scene, allowance));
    this.#invariants = learn(linked.invariants, one);
    this.#constraints = learn(linked.constraints, one);
    this.#actionProperties = learn(linked.actionProperties, two);
    this.#actionConstraints = learn(linked.actionConstraints, two);
  }

  initialStates(): void {
    throw new Error('initial states are made before rows are packed');
  }

  successors(row: Row, emit: EmitStep): void {
    const { learned } = this;
    const next = this.#next;
    next.set(row);
    let isDirect = false;
    for (let index = 0; index < learned.length; index++) {
      if (learned[index]!.emit(row, next, emit)) continue;
      if (!isDirect) this.#direct.startFrom(row);
      isDirect = true;
      for (const part of this.#groups[index]!) this.#direct.take(part, row, emit);
    }
    if (isDirect) this.#direct.finish();
  }

  /** Learns the steps of a state, if that is possible. */
  readonly learn = (row: Row): void => {
    this.#next.set(row);
    for (const each of this.learned) each.emit(row, this.#next, ignore);
  };

  /** Gives the memory of what was learned back, when the steps are of no use any more. */
  release(): void {
    this.#allowance.release();
  }

  violatedInvariants(row: Row, report: (invariant: number) => void): void {
    judge(this.#invariants, row, report, (each) =>
      this.#direct.judge('invariants', row, NO_ROW, each),
    );
  }

  violatedActionProperties(row: Row, next: Row, report: (property: number) => void): void {
    if (this.#actionProperties.length === 0) return;
    judge(this.#actionProperties, this.#pairOf(row, next), report, (each) =>
      this.#direct.judge('actionProperties', row, next, each),
    );
  }

  withinConstraint(row: Row): boolean {
    return hold(this.#constraints, row, () => this.#direct.hold('constraints', row, NO_ROW));
  }

  withinActionConstraint(row: Row, next: Row): boolean {
    if (this.#actionConstraints.length === 0) return true;
    return hold(this.#actionConstraints, this.#pairOf(row, next), () =>
      this.#direct.hold('actionConstraints', row, next),
    );
  }

  mayTerminate(): boolean {
    return false;
  }

  #pairOf(row: Row, next: Row): Row {
    this.#pair.set(row);
    this.#pair.set(next, row.length);
    return this.#pair;
  }
}

function ignore(): void {
  // What counts is that it is known.
}

function sceneOfSteps(scene: Scene, packing: Packing): Scene {
  const footprint = new Footprint(2 * packing.width);
  const before = new NotedState(scene.heap, footprint, packing);
  const after = new NotedState(scene.heap, footprint, packing, packing.width);
  return { ...scene, footprint, states: [before, after] };
}
