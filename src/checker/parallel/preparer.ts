import type { Model, Row, Steps } from '../model.js';
import type { PropertyKind } from '../result.js';
import { Explorer, type Counts, type Judge, type StateSet } from '../search/explorer.js';
import type { Selection } from '../search/selection.js';
import type { Memory } from '../store/memory.js';
import type { Decided } from './decided.js';
import { RecentRows } from './recent-rows.js';
import { NO_STEPS, STEPS, type Records } from './records.js';
import { isSound } from './sharing.js';

/** What steps are taken ahead of a search. */
export interface Preparation {
  readonly model: Model;
  /** Those of the model, or over packed rows. */
  readonly steps: Steps;
  readonly selection: Selection;
  readonly decided: Decided;
  readonly memory: Memory;
  /** Rows that are remembered, as a power of two. */
  readonly recentBits?: number | undefined;
  /** Makes sure that whoever gets the steps understands the words of a row. */
  readonly explain: ((row: Row) => void) | null;
}

/**
 * Takes the steps of states before it is their turn, and judges them by the rules of the search, but
 * for the invariants of new states: which are new shows when it is their turn. It is given states in
 * the order of the search, though not all: what they lead to again is mostly not told again.
 *
 * It prepares only what needs no further thought. Where there is a violation, a failure, a warning, a
 * value that the rows have no room for, the search takes the steps of that state itself.
 */
export class Preparer {
  private readonly explorer: Explorer;
  private readonly recorder: Recorder;
  private warnings: number;

  constructor(private readonly task: Preparation) {
    const { model, steps, selection } = task;
    const recorder = new Recorder(task);
    this.recorder = recorder;
    this.explorer = new Explorer(steps, selection, recorder, recorder, recorder);
    this.warnings = warningCount(model);
  }

  /** Others may have evaluated something in this thread since the last steps. */
  resume(): void {
    this.warnings = warningCount(this.task.model);
  }

  /** Records the steps from a row. @returns whether all went as in any order of the states */
  prepare(row: Row, into: Records): boolean {
    const { recorder, explorer } = this;
    recorder.start(row);
    explorer.explore(0, 1);
    const isOutgrown = explorer.outgrown !== null;
    explorer.outgrown = null;
    const isPlain = this.isUndisturbed();
    recorder.finish(into, isPlain && !isOutgrown);
    return isPlain;
  }

  /** Gives the memory back. */
  release(): void {
    this.recorder.release();
  }

  /** Whether the last steps have left nothing behind that depends on the order of steps. */
  private isUndisturbed(): boolean {
    const { model } = this.task;
    const before = this.warnings;
    this.warnings = warningCount(model);
    return this.warnings === before && isSound(model);
  }
}

function warningCount({ warnings }: Model): number {
  return warnings?.length ?? 0;
}

const FIRST_WORDS = 1 << 10;

/** The id of a state that is not new, where there are none. */
const KNOWN = -1;

/** Writes down what the explorer finds, in the place of all that a search has. */
class Recorder implements StateSet, Counts, Judge {
  stopped = false;
  readonly count = 0;
  readonly generated = 0;
  private words: Int32Array = new Int32Array(FIRST_WORDS);
  private length = 0;
  private from: Row;
  private readonly width: number;
  private readonly recent: RecentRows;
  private readonly decided: Decided;
  private readonly explain: Preparation['explain'];
  private readonly memory: Memory;

  constructor({ steps, decided, explain, memory, recentBits }: Preparation) {
    this.width = steps.width;
    this.from = new Int32Array(steps.width);
    this.recent = new RecentRows(steps.width, memory, recentBits);
    this.decided = decided;
    this.explain = explain;
    this.memory = memory;
  }

  release(): void {
    this.memory.release(this.recent.words);
  }

  start(row: Row): void {
    this.from = row;
    this.length = 0;
    this.stopped = false;
  }

  finish(into: Records, isPlain: boolean): void {
    if (isPlain && !this.stopped) into.add(STEPS, this.words, this.length);
    else into.add(NO_STEPS, this.words, 0);
  }

  expand(_id: number, row: Row): void {
    row.set(this.from);
  }

  generateStep(action: number): void {
    const most = this.length + 1 + this.width;
    if (most > this.words.length) this.grow(most);
    this.words[this.length++] = action << 1;
  }

  insertSuccessor(row: Row): number {
    if (this.recent.note(row)) return KNOWN;
    const { words, width, length } = this;
    words[length - 1]! |= 1;
    for (let index = 0; index < width; index++) words[length + index] = row[index]!;
    this.length = length + width;
    this.explain?.(row);
    // Who knows whether it is new judges it.
    return KNOWN;
  }

  violate(kind: PropertyKind, index: number): void {
    if (!this.decided.has(kind, index)) this.stopped = true;
  }

  fail(): void {
    this.stopped = true;
  }

  private grow(most: number): void {
    const words = new Int32Array(Math.max(most, 2 * this.words.length));
    words.set(this.words);
    this.words = words;
  }

  insertInitial(): number {
    throw new Error('initial states are made before others help');
  }

  generateInitial(): void {}
  discoverInitial(): void {}
  generateInPart(): void {}
  discoverStep(): void {}
  explore(): void {}
}
