import type { PackedForm, Row, WordExchange } from '../model.js';
import type { PropertyKind } from '../result.js';
import { Decided } from './decided.js';
import { Inbox, Outbox } from './mail.js';
import { RecordedSteps } from './recorded-steps.js';
import { DECIDED, DEFINITION, FORM, STATE, type Records } from './records.js';
import { Ring } from './ring.js';
import type { Control, TeamMemory } from './shared-memory.js';
import type { Source } from './source.js';

/** A helper in another thread, as the lead sees it. */
export class RemoteHelper implements Source {
  /** States that it has been asked for, and whose steps have not been used. */
  pending = 0;
  steps: RecordedSteps;
  private readonly inbox: Inbox;
  private readonly outbox: Outbox;
  private exchange: WordExchange | null;
  /** How many of the next answers are of no use any more. */
  private moot = 0;
  private readonly define = (definition: Row): void =>
    this.outbox.records.add(DEFINITION, definition);

  /**
   * @param index of the helper, from 1 on
   * @param width of a row
   * @param words of the model; null where a word means the same to all
   */
  constructor(
    memory: TeamMemory,
    private readonly control: Control,
    private readonly index: number,
    width: number,
    private readonly words: WordExchange | null,
  ) {
    const { forth, back } = memory.ways[index - 1]!;
    const wake = (): void => control.wake(index);
    this.inbox = new Inbox(new Ring(back), wake);
    this.outbox = new Outbox(new Ring(forth), wake);
    this.exchange = words;
    this.steps = new RecordedSteps(width, words, index);
  }

  get records(): Records {
    return this.inbox.records;
  }

  /** Whether it can be asked. */
  get isReady(): boolean {
    return this.control.isReady(this.index);
  }

  get isGone(): boolean {
    return this.control.isGone(this.index);
  }

  get hasAnswer(): boolean {
    return this.findAnswer() || (this.inbox.fill() && this.findAnswer());
  }

  drop(): void {
    this.records.drop();
    this.pending--;
  }

  /** Asks for the steps of a state. */
  ask(row: Row): void {
    this.exchange?.tell(row, this.index, this.define);
    this.outbox.records.add(STATE, row);
    this.pending++;
  }

  /** Further violations of a property are of no interest. */
  tellDecided(kind: PropertyKind, index: number): void {
    this.outbox.records.add(DECIDED, Decided.words(kind, index));
  }

  /** Rows come in another form from now on; what has been asked for is of no use. */
  changeForm({ steps, sharing }: PackedForm): void {
    this.moot += this.pending;
    this.pending = 0;
    this.exchange = sharing!.words;
    this.steps = new RecordedSteps(steps.width, this.exchange, this.index);
    const description = sharing!.describe(this.index);
    this.words?.tell(description, this.index, this.define);
    this.outbox.records.add(FORM, description);
  }

  /** Hands over what there is room for. */
  flush(): void {
    this.outbox.flush();
  }

  /** Whether the next record is an answer; what comes before is taken in. */
  private findAnswer(): boolean {
    const { records, exchange } = this;
    while (records.hasNext) {
      if (records.kind === DEFINITION) {
        const { at } = records;
        exchange?.learn(this.index, records.words.subarray(at, at + records.size));
      } else if (this.moot === 0) {
        return true;
      } else {
        this.moot--;
      }
      records.drop();
    }
    return false;
  }
}
