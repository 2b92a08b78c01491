import type { Row } from '../../checker/model.js';
import type { Focus } from './focus.js';
import type { ModelFailures } from './model-failures.js';

/** Lists of conditions of a linked model. */
export type ConditionKind =
  | 'assumptions'
  | 'invariants'
  | 'initialProperties'
  | 'actionProperties'
  | 'constraints'
  | 'actionConstraints'
  | 'postconditions';

/** Conditions of a model that are judged together. */
export class Conditions {
  private readonly all: readonly (() => boolean)[];

  constructor(
    private readonly kind: ConditionKind,
    linked: Partial<Record<ConditionKind, readonly (() => boolean)[]>>,
    private readonly focus: Focus,
    private readonly failures: Pick<ModelFailures, 'explain'>,
  ) {
    this.all = linked[kind] ?? [];
  }

  /** Reports the index of each that is false of the step from `row` to `next`, or of `row` alone. */
  judge(row: Row, next: Row, report: (index: number) => void): void {
    const { length } = this.all;
    let index = this.firstFalse(0, row, next);
    for (; index < length; index = this.firstFalse(index + 1, row, next)) report(index);
  }

  hold(row: Row, next: Row): boolean {
    const { length } = this.all;
    return length === 0 || this.firstFalse(0, row, next) === length;
  }

  /** The first condition, of those from `first` on, that does not hold; how many there are if all do. */
  private firstFalse(first: number, row: Row, next: Row): number {
    const { all, focus } = this;
    let index = first;
    if (index === all.length) return index;
    const mark = focus.enter(row, next);
    try {
      while (index < all.length && all[index]!()) index++;
      return index;
    } catch (error) {
      throw this.failures.explain(error, { kind: this.kind, index }, row, next);
    } finally {
      focus.leave(mark);
    }
  }
}
