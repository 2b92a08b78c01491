import type { Model, PackedForm, Row, WordExchange } from '../model.js';
import type { Selection } from '../search/selection.js';
import { Budget } from '../store/budget.js';
import { Memory } from '../store/memory.js';
import { Decided } from './decided.js';
import { Inbox, Outbox } from './mail.js';
import { Preparer } from './preparer.js';
import { readRow } from './read-row.js';
import { DECIDED, DEFINITION, FORM, NO_STEPS, STATE } from './records.js';
import { Ring } from './ring.js';
import { Control, type TeamMemory } from './shared-memory.js';
import { exchangeOf, isSound } from './sharing.js';

/** The lead, among those who tell and listen. */
const LEAD = 0;

/** States to prepare before what has been found is handed over. */
const STATES_AT_A_TIME = 16;

/** Words that may wait for the lead to read before a helper makes no more. */
const MOST_WAITING = 1 << 18;

/** What a helper is told at first. */
export interface HelperTask {
  readonly model: Model;
  readonly selection: Selection;
  /** Bytes for this helper alone; null for no bound. */
  readonly memoryLimit: number | null;
  /** Rows that are remembered, as a power of two. */
  readonly recentBits?: number | undefined;
}

/** One of the workers that take steps ahead of a search: does what the lead asks for, in turn. */
export class Helper {
  readonly control: Control;
  private readonly inbox: Inbox;
  private readonly outbox: Outbox;
  private readonly memory: Memory;
  private readonly decided = new Decided();
  private readonly words: WordExchange | null;
  private readonly define = (definition: Row): void =>
    this.outbox.records.add(DEFINITION, definition);

  // These depend on the form that rows have.
  private exchange: WordExchange | null;
  private row: Row;
  private preparer: Preparer;
  /** Whether what it does is still independent of the order of states. */
  private isSound = true;

  /** @param index of this helper, from 1 on */
  constructor(
    private readonly task: HelperTask,
    memory: TeamMemory,
    readonly index: number,
  ) {
    const { model, memoryLimit } = task;
    const { forth, back } = memory.ways[index - 1]!;
    const control = new Control(memory, index);
    const wake = (): void => control.wake(LEAD);
    this.control = control;
    this.inbox = new Inbox(new Ring(forth), wake);
    this.outbox = new Outbox(new Ring(back), wake);
    const budget = model.budget ?? new Budget();
    budget.start();
    budget.limit = memoryLimit;
    this.memory = new Memory(budget);
    this.words = exchangeOf(model);
    this.exchange = this.words;
    this.row = new Int32Array(model.width);
    this.preparer = this.newPreparer(null);
    control.reportReady();
  }

  /** Works for a moment. @returns whether there was anything to do */
  advance(): boolean {
    const { inbox, outbox } = this;
    let isBusy = inbox.fill();
    const { records } = inbox;
    for (let count = 0; count < STATES_AT_A_TIME && records.hasNext; count++) {
      if (outbox.records.length > MOST_WAITING) break;
      this.take();
      isBusy = true;
    }
    return outbox.flush() || isBusy;
  }

  private take(): void {
    const { records } = this.inbox;
    const { kind, at, size, words } = records;
    switch (kind) {
      case DEFINITION:
        this.exchange?.learn(LEAD, words.subarray(at, at + size));
        break;
      case DECIDED:
        this.decided.learn(words, at);
        break;
      case FORM:
        this.changeForm(words, at, size);
        break;
      case STATE:
        this.prepare(words, at);
        break;
      default:
        throw new Error(`no helper is told records of kind ${kind}`);
    }
    records.drop();
  }

  private prepare(words: Int32Array, at: number): void {
    const { row, exchange, outbox, preparer } = this;
    readRow(exchange, LEAD, words, at, row);
    if (!this.isSound) outbox.records.add(NO_STEPS, row, 0);
    else if (!preparer.prepare(row, outbox.records)) this.isSound = isSound(this.task.model);
  }

  /** Rows come in another form from now on. */
  private changeForm(words: Int32Array, at: number, size: number): void {
    const { model } = this.task;
    const description = new Int32Array(size);
    readRow(this.words, LEAD, words, at, description);
    const form = model.packedAs!(description);
    this.preparer.release();
    this.exchange = form.sharing?.words ?? null;
    this.row = new Int32Array(form.steps.width);
    this.preparer = this.newPreparer(form);
  }

  private newPreparer(form: PackedForm | null): Preparer {
    const { model, selection, recentBits } = this.task;
    const { decided, memory, exchange, define } = this;
    return new Preparer({
      model,
      steps: form?.steps ?? model,
      selection,
      decided,
      memory,
      recentBits,
      explain: exchange && ((row) => exchange.tell(row, LEAD, define)),
    });
  }
}
