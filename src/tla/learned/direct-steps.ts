import type { EmitStep } from '../../checker/learned/change-lists.js';
import type { Row } from '../../checker/model.js';
import type { Heap } from '../../checker/values/heap/index.js';
import { Conditions, type ConditionKind } from '../model/conditions.js';
import { Focus, NO_ROW } from '../model/focus.js';
import type { ModelFailures } from '../model/model-failures.js';
import { Outgrown } from '../packing/packed.js';
import type { Packing } from '../packing/packing.js';
import type { PartedProgram, Programs } from './programs.js';

/** A program over rows of handles, put to work on packed rows: what is not learned is done by it. */
export class DirectSteps {
  private readonly program: PartedProgram;
  private readonly heap: Heap;
  private readonly failures: ModelFailures;
  private readonly focus: Focus;
  private readonly state: Row;
  private readonly judged: Row;
  private readonly judgedNext: Row;
  private readonly next: Row;
  private mark = 0;
  private readonly conditions = new Map<ConditionKind, Conditions>();

  constructor(
    { direct, heap, failures }: Programs,
    private readonly packing: Packing,
  ) {
    const { length } = packing.places;
    this.program = direct;
    this.heap = heap;
    this.failures = failures;
    this.focus = new Focus(direct.linked, heap, length);
    this.state = new Int32Array(length);
    this.judged = new Int32Array(length);
    this.judgedNext = new Int32Array(length);
    this.next = new Int32Array(packing.width);
  }

  /** From now on steps are taken from this row, until `finish`. */
  startFrom(row: Row): void {
    this.mark = this.heap.lazies.size;
    this.packing.unpack(row, this.state);
    this.focus.startFrom(this.state);
  }

  /**
   * Emits the steps of a part, by its number, from the row that was given last.
   *
   * @throws Outgrown when the next step leads to a value without room
   */
  take(index: number, row: Row, emit: EmitStep): void {
    const { heap, packing, state, next } = this;
    const { linked, parts } = this.program;
    const { action, run } = parts[index]!;
    linked.onEmit((reached) => {
      next.set(row);
      packing.packChanged(state, reached, next);
      emit(action, next);
    });
    try {
      run();
    } catch (error) {
      if (error instanceof Outgrown) throw error;
      heap.resetStack();
      throw this.failures.explain(error, { kind: 'part', index }, state);
    }
  }

  /** All steps have been taken: parts share lazy values of the state until then. */
  finish(): void {
    this.heap.lazies.release(this.mark);
  }

  /** Reports the index of each condition that is false of a step, or of `row` alone. */
  judge(kind: ConditionKind, row: Row, next: Row, report: (index: number) => void): void {
    this.conditionsOf(kind).judge(this.judgedState(row), this.judgedStep(next), report);
  }

  /** Whether all conditions are true. */
  hold(kind: ConditionKind, row: Row, next: Row): boolean {
    return this.conditionsOf(kind).hold(this.judgedState(row), this.judgedStep(next));
  }

  private judgedState(row: Row): Row {
    this.packing.unpack(row, this.judged);
    return this.judged;
  }

  private judgedStep(next: Row): Row {
    if (next === NO_ROW) return NO_ROW;
    this.packing.unpack(next, this.judgedNext);
    return this.judgedNext;
  }

  private conditionsOf(kind: ConditionKind): Conditions {
    const known = this.conditions.get(kind);
    const conditions =
      known ?? new Conditions(kind, this.program.linked, this.focus, this.failures);
    this.conditions.set(kind, conditions);
    return conditions;
  }
}
