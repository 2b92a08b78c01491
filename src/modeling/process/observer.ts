import type { Face } from '../draft/build.js';
import type { Words } from '../draft/words.js';
import type { Position } from '../shape/layout.js';
import { Counter } from './counter.js';
import { viewOfInstance } from './me.js';
import type { ProcessKind } from './kind.js';
import type { Me, StepNode } from './program.js';
import type { TaskView } from './task.js';

const NOBODY: readonly string[] = [];

/** What a property sees of an instance of a process. */
export class TaskObserver implements TaskView {
  readonly kind: string;
  private readonly counter: Counter;
  readonly me: Me;

  constructor(
    readonly name: string,
    private readonly process: ProcessKind,
    position: Position,
    words: Words,
    private readonly view: Face,
    private readonly constants: unknown,
  ) {
    this.kind = process.kind;
    this.counter = new Counter(words, position, process);
    this.me = viewOfInstance(process, name, words, position);
  }

  get at(): string {
    return this.process.locations[this.counter.get()] as string;
  }

  get label(): string | null {
    return this.process.labels[this.counter.get()] ?? null;
  }

  get finished(): boolean {
    return this.counter.get() === this.process.program.finished;
  }

  get died(): boolean {
    return this.counter.get() === this.process.program.died;
  }

  get acquiring(): string | null {
    return this.step?.acquires?.lockClass ?? null;
  }

  blockedBy(): readonly string[] {
    const acquires = this.step?.acquires;
    return acquires === undefined ? NOBODY : acquires.blockers(this.view, this.me, this.constants);
  }

  private get step(): StepNode | undefined {
    return this.process.program.steps[this.counter.get()];
  }
}
