import type { EmitStep } from '../../checker/learned/change-lists.js';
import type { Row, StepDescription } from '../../checker/model.js';
import type { Position } from '../shape/layout.js';
import { refuseAsync, truth, type StepSource } from '../step-source.js';
import type { Workbench } from '../workbench.js';
import { Counter } from './counter.js';
import type { ProcessKind } from './kind.js';
import { fillLabel, placeholdersOf, plainLabel } from './locations.js';
import type { CodeEffect, CodeGuard, Me, Node, StepNode } from './program.js';
import { draftOfInstance, viewOfInstance } from './me.js';

/** An instance of a process: takes the step it stands at, when it can. */
export class ProcessInstance implements StepSource {
  private readonly counter: Counter;
  private readonly me: Me;
  private readonly myDraft: Me;
  private step: StepNode | undefined;
  private exit = 0;
  /** The first test of the step that was tried last: that of a branch. */
  private answer: boolean | undefined;
  private readonly take = (): void => this.takeStep();

  /**
   * @param actions the index of the action of each step, by program counter
   * @param position where the instance's record lies in the state
   */
  constructor(
    private readonly name: string,
    private readonly kind: ProcessKind,
    private readonly actions: readonly number[],
    position: Position,
    private readonly constants: unknown,
    private readonly bench: Workbench,
  ) {
    this.counter = new Counter(bench.words, position, kind);
    this.me = viewOfInstance(kind, name, bench.words, position);
    this.myDraft = draftOfInstance(kind, name, bench.words, position);
  }

  /** Goes from the very beginning to the first step; part of making an initial state. */
  start(): void {
    if (this.kind.init !== undefined) this.change(this.kind.init);
    this.counter.set(this.arrive(this.kind.program.entry));
  }

  run(row: Row, emit: EmitStep): void {
    const { bench } = this;
    const { choices } = bench;
    const pc = this.counter.get();
    const step = this.kind.program.steps[pc];
    this.step = step;
    choices.reset();
    if (step === undefined || !this.enabled(step)) return;
    const action = this.actions[pc] as number;
    for (this.exit = 0; this.exit < step.exits.length; this.exit++) {
      do {
        if (choices.run(this.take)) emit(action, bench.words.row);
        bench.load(row);
      } while (choices.advance());
    }
  }

  describe(row: Row, next: Row): StepDescription {
    const { bench } = this;
    const step = this.step as StepNode;
    const outcome = this.outcome(step) + bench.choices.outcome();
    const told = this.identify();
    const before = fillLabel(step.label, this.me);
    bench.load(next);
    const filled = plainLabel(fillLabel(before, this.me));
    bench.load(row);
    return { ...told, action: filled + outcome };
  }

  identify(): StepDescription {
    const { label } = this.step as StepNode;
    const inLabel = placeholdersOf(label);
    const made = [...this.bench.choices.made()].filter(([name]) => !inLabel.has(name));
    return {
      action: plainLabel(fillLabel(label, this.me)),
      process: this.name,
      arguments: new Map(made),
    };
  }

  /** Which way a branch or an either goes. */
  private outcome({ outcomes, exits }: StepNode): string {
    if (outcomes === undefined) return arrow(exits[this.exit]?.alternative);
    return arrow(outcomes[this.answer === true ? 0 : 1]);
  }

  private enabled(step: StepNode): boolean {
    return step.when === undefined || this.asks(step.when);
  }

  private takeStep(): void {
    const { effect, exits } = this.step as StepNode;
    this.answer = undefined;
    if (effect !== undefined) this.change(effect);
    const exit = exits[this.exit];
    if (exit !== undefined) this.counter.set(this.arrive(exit.to));
  }

  /** Follows what belongs to the step just taken, up to the next step; its program counter. */
  private arrive(from: Node): number {
    let node = from;
    for (;;) {
      switch (node.kind) {
        case 'step':
        case 'end':
          return node.pc;
        case 'loop':
          node = node.body;
          break;
        case 'test':
          node = this.test(node.condition) ? node.then : node.otherwise;
          break;
        case 'also':
          this.change(node.effect);
          node = node.to;
      }
    }
  }

  private test(condition: CodeGuard): boolean {
    const answer = this.asks(condition);
    this.answer ??= answer;
    return answer;
  }

  private asks(guard: CodeGuard): boolean {
    return truth(guard(this.bench.view, this.me, this.constants), 'a condition');
  }

  private change(effect: CodeEffect): void {
    refuseAsync(effect(this.bench.draft, this.myDraft, this.constants, this.bench.choices));
  }
}

function arrow(outcome: string | null | undefined): string {
  return outcome === undefined || outcome === null || outcome === '' ? '' : ` -> ${outcome}`;
}
