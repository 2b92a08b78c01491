import type { Row } from '../../checker/model.js';
import type { EmitStep, StepSource } from '../step-source.js';
import type { Workbench } from '../workbench.js';
import { Change } from './change.js';
import { UNKNOWN } from './decision-tree.js';
import { LearnedRun } from './learned-run.js';

/** The steps of a source: what it has done before is repeated where a row gives no reason for another. */
export class LearnedSteps {
  private readonly learned: LearnedRun;
  private readonly lists: (readonly Change[])[] = [];
  private readonly listIds = new Map<string, number>();

  constructor(
    readonly source: StepSource,
    private readonly bench: Workbench,
    learns: boolean,
  ) {
    this.learned = new LearnedRun(bench.words, learns);
  }

  run(row: Row, emit: EmitStep): void {
    const known = this.learned.find(row);
    if (known === UNKNOWN) this.runAnew(row, emit);
    else this.repeat(this.lists[known]!, row, emit);
  }

  private repeat(changes: readonly Change[], row: Row, emit: EmitStep): void {
    const next = this.bench.words.row;
    for (let index = 0; index < changes.length; index++) {
      const change = changes[index]!;
      change.apply(next);
      emit(change.action, next);
      change.revert(next, row);
    }
  }

  private runAnew(row: Row, emit: EmitStep): void {
    const { words } = this.bench;
    this.learned.run(row, () => {
      const changes: Change[] = [];
      this.source.run(row, (action, next) => {
        changes.push(Change.of(action, words));
        emit(action, next);
      });
      return this.idOf(changes);
    });
  }

  /** Equal lists have one id: there are far fewer of them than rows to which they belong. */
  private idOf(changes: readonly Change[]): number {
    const text = changes.map((change) => change.text).join(';');
    let id = this.listIds.get(text);
    if (id === undefined) {
      id = this.lists.push(changes) - 1;
      this.listIds.set(text, id);
    }
    return id;
  }
}
