import type { Diagnostic } from '../diagnostic.js';
import { Explorer } from '../search/explorer.js';
import { Budget } from '../store/budget.js';
import { Memory } from '../store/memory.js';
import { MAXIMUM_PAIRS } from '../store/pair-table.js';
import { StoreFull } from '../store/store-full.js';
import { textOf, textWords } from '../text-words.js';
import { Archive } from './archive.js';
import { Enquiries } from './enquiries.js';
import { Ledger } from './ledger.js';
import { overflow, ranksOf, sizeOf, type Summary } from './merge.js';
import { earliest, isStoredBy, type Moment } from './moment.js';
import { Partition } from './partition.js';
import { Post, type Peer } from './post.js';
import * as records from './records.js';
import { recount } from './recount.js';
import type { Report } from './report.js';
import { reportOf } from './report-of.js';
import { ABANDON, LEAVE, NO_MEMORY, WORK, type TeamMemory } from './shared-memory.js';
import { isSound } from './sharing.js';
import type { Level, LevelEnd, MemberOptions, MemberTask } from './member-task.js';
import { StepCounts } from './step-counts.js';
import { readSummary, summaryOf, tellSummary } from './summaries.js';

/** States to explore between two looks at what others have sent. */
const STATES_AT_A_TIME = 32;

/** Words to hand over at once while there is something else to do. */
const WORDS_AT_A_TIME = 1 << 11;

type Phase =
  | 'joining'
  /** Takes the steps of its states. */
  | 'exploring'
  /** Has taken them all, and takes in what others still find. */
  | 'closing'
  /** Waits for what others have found. */
  | 'merging'
  /** Of the lead: waits for reports. */
  | 'reporting'
  /** The search has ended: answers questions about its states. */
  | 'serving';

/** One of several workers on one search, with the states that it owns. */
export class Member {
  readonly post: Post;
  readonly partition: Partition;
  readonly enquiries: Enquiries;
  phase: Phase = 'joining';
  level: Level = { depth: 0, first: 0, end: 0 };
  readonly budget: Budget;
  /** Of the lead: hears of each level that has ended. */
  onLevelEnd: (end: LevelEnd) => void = () => undefined;
  /** An exception that ended this member's work. */
  fault: { readonly error: unknown } | null = null;

  private readonly ledger: Ledger;
  private readonly counts: StepCounts;
  private readonly explorer: Explorer;
  private readonly archive: Archive;
  private readonly firstWarnings: number;

  /** The states of the level that it owns: their numbers in the search, and here. */
  private numbers: Int32Array = new Int32Array(0);
  private ids: Int32Array = new Int32Array(0);
  private explored = 0;
  private readonly known: { number: number; id: number }[] = [];

  private order: Int32Array = new Int32Array(0);
  private stop: Moment | null = null;
  /** The last state that members had to explore in the level. */
  private lastState = Infinity;
  private summaries = new Map<number, Summary>();
  private ended = new Set<number>();
  private reports: { member: number; report: Report }[] = [];
  private readonly memory: Memory;

  constructor(
    private readonly task: MemberTask,
    memory: TeamMemory,
    readonly index: number,
    private readonly options: MemberOptions = {},
  ) {
    const { model, selection, continues } = task;
    this.post = new Post(memory, index);
    this.budget = model.budget ?? new Budget();
    this.memory = new Memory(this.budget);
    this.partition = new Partition(model, this.post, this.memory, options);
    this.archive = new Archive(this.memory, options.layout);
    this.enquiries = new Enquiries(this.archive, this.partition, this.post);
    this.ledger = new Ledger(continues, this.partition, (state) => this.post.control.stopAt(state));
    this.counts = new StepCounts(model.actions.length, () => (this.ledger.isInPart = true));
    this.explorer = new Explorer(model, selection, this.partition, this.counts, this.ledger);
    this.partition.explorer = this.explorer;
    this.partition.ledger = this.ledger;
    this.firstWarnings = model.warnings?.length ?? 0;
    this.budget.limit = task.memoryLimit;
  }

  /** Works for a moment. @returns whether there was anything to do */
  advance(): boolean {
    try {
      return this.work();
    } catch (error) {
      this.giveUp(error);
      return true;
    }
  }

  /** Bytes of the states that it owns. */
  get bytes(): number {
    return this.memory.bytes;
  }

  private work(): boolean {
    const { command } = this.post.control;
    if (command !== WORK && command !== LEAVE) this.phase = 'serving';
    let isBusy = this.post.flush(this.phase === 'exploring' ? WORDS_AT_A_TIME : 1);
    for (const peer of this.post.peers) {
      if (peer.inbox.fill()) isBusy = true;
      if (this.read(peer)) isBusy = true;
    }
    switch (this.phase) {
      case 'exploring':
        return this.exploreSome() || isBusy;
      case 'closing':
        return this.hasAll(this.ended) ? this.close() : isBusy;
      case 'merging':
        return this.hasAll(this.summaries) ? this.merge() : isBusy;
      case 'reporting':
        return this.reports.length > this.post.peers.length ? this.finishLevel() : isBusy;
      default:
        return isBusy;
    }
  }

  /** What went wrong is for all to know. */
  private giveUp(error: unknown): void {
    if (error instanceof StoreFull) {
      this.post.control.order(NO_MEMORY);
    } else {
      this.fault ??= { error };
      this.post.control.order(ABANDON);
    }
    this.phase = 'serving';
  }

  private hasAll(heard: { readonly size: number }): boolean {
    return heard.size === this.post.peers.length;
  }

  /** Reads records that are complete and of use now. @returns whether there was one */
  private read(peer: Peer): boolean {
    const { inbox } = peer;
    const stateLength = records.STATE_HEADER + this.task.model.width;
    let isBusy = false;
    while (inbox.length >= records.HEADER) {
      const { words, at } = inbox;
      const kind = words[at]!;
      const length = kind >= 0 ? stateLength : records.HEADER + words[at + 1]!;
      if (inbox.length < length || !this.expects(peer, kind)) break;
      if (kind >= 0) this.readState(peer, words, at);
      else this.readRecord(peer, kind, words, at + records.HEADER, length - records.HEADER);
      inbox.at += length;
      isBusy = true;
    }
    return isBusy;
  }

  /** What is for later stays where it is until then. */
  private expects({ member }: Peer, kind: number): boolean {
    if (kind === records.DEFINITION || this.phase === 'serving') return true;
    if (kind >= 0 || kind === records.END) {
      const isOpen = this.phase === 'exploring' || this.phase === 'closing';
      return isOpen && !this.ended.has(member);
    }
    if (kind === records.SUMMARY) return this.phase === 'merging' && !this.summaries.has(member);
    if (kind === records.REPORT) return this.phase === 'reporting';
    return kind === records.FIND ? false : this.phase === 'joining';
  }

  private readState({ member }: Peer, words: Int32Array, at: number): void {
    if (this.phase !== 'serving') this.partition.receive(member, words, at);
  }

  private readRecord(
    { member }: Peer,
    kind: number,
    words: Int32Array,
    at: number,
    length: number,
  ): void {
    switch (kind) {
      case records.DEFINITION:
        return this.partition.translation.learn(member, words, at, length);
      case records.BEGIN:
        this.level = { depth: words[at]!, first: words[at + 1]!, end: words[at + 2]! };
        return;
      case records.KNOWN:
        return this.noteKnown(words[at]!, this.partition.receiveKnown(member, words, at + 1));
      case records.GO:
        return this.go();
      case records.END:
        this.ended.add(member);
        return;
      case records.SUMMARY:
        this.summaries.set(member, readSummary(words, at));
        return;
      case records.REPORT: {
        const text = textOf(words.subarray(at, at + length));
        this.reports.push({ member, report: JSON.parse(text) as Report });
        return;
      }
      case records.FIND:
        return this.enquiries.answer(member, words[at]!);
      case records.FOUND:
        return this.enquiries.hear(member, words, at, length);
    }
  }

  /** Notes a state of its own that was known before the team began, in the order of the numbers. */
  noteKnown(number: number, id: number): void {
    if (number >= this.level.first) this.known.push({ number, id });
  }

  /** All states that were known are where they belong. */
  go(): void {
    this.numbers = Int32Array.from(this.known, ({ number }) => number);
    this.ids = Int32Array.from(this.known, ({ id }) => id);
    this.known.length = 0;
    this.beginLevel();
  }

  private beginLevel(): void {
    const { depth } = this.task.bounds;
    this.explored = 0;
    this.ended.clear();
    this.partition.beginLevel(this.level.depth);
    this.counts.clear();
    const isOver = this.level.first === this.level.end;
    const isDeepest = depth !== null && this.level.depth >= depth;
    this.phase = isOver || isDeepest ? 'serving' : 'exploring';
  }

  private exploreSome(): boolean {
    const { explorer, ledger, partition, numbers, post } = this;
    const { control } = post;
    if (post.isCongested) return false;
    const last = control.lastState;
    const until = Math.min(
      this.explored + (this.options.statesAtATime ?? STATES_AT_A_TIME),
      numbers.length,
    );
    for (; this.explored < until && numbers[this.explored]! <= last; this.explored++) {
      partition.exploring = this.ids[this.explored]!;
      explorer.explore(numbers[this.explored]!, this.level.depth);
    }
    if (ledger.fault !== null) throw ledger.fault.error;
    if (ledger.isFull) throw new StoreFull('memory', this.budget.used);
    control.tell({
      generated: this.counts.generated,
      distinct: partition.found.count,
      explored: this.explored,
      bytes: this.bytes,
    });
    if (this.explored === numbers.length || numbers[this.explored]! > last) {
      post.tellAll([records.END, 0]);
      this.phase = 'closing';
    }
    return true;
  }

  /** All states of the next level are known, and who reaches them first. */
  private close(): boolean {
    const { partition, level, post, ledger } = this;
    if (!isSound(this.task.model)) throw new Error('results depend on the order of evaluation');
    if (ledger.fault !== null) throw ledger.fault.error;
    this.order = partition.found.inOrder(level.first, level.end - level.first);
    // Nobody goes on with the next level before it has heard of this one from all.
    this.lastState = post.control.lastState;
    const stops = ledger.entries.filter((entry) => ledger.stops(entry));
    const stop = earliest(stops.map((entry) => partition.momentOf(entry)));
    const own = summaryOf(partition.found, this.order, stop);
    for (const { outbox } of post.peers) tellSummary(outbox, own);
    this.own = own;
    this.phase = 'merging';
    return true;
  }

  private own: Summary = { from: this.order, step: this.order, stop: null };

  private merge(): boolean {
    const { level, own, task } = this;
    const others = [...this.summaries.values()];
    const all = [own, ...others];
    const room = Math.min(task.bounds.states ?? MAXIMUM_PAIRS, MAXIMUM_PAIRS) - level.end;
    this.stop = earliest([...all.map(({ stop }) => stop), overflow(all, room)]);
    if (this.lastState < Math.min(this.stop?.from ?? Infinity, level.end - 1)) {
      throw new Error('states were left out, but nothing stops the search before them');
    }
    const report = this.report();
    this.reports.push({ member: this.index, report });
    if (this.stop === null) this.adopt(ranksOf(own, others));
    if (this.index === 0) {
      this.phase = 'reporting';
      return true;
    }
    const [lead] = this.post.peers;
    const text = textWords(JSON.stringify(report));
    lead!.outbox.add([records.REPORT, text.length]);
    lead!.outbox.add(text);
    return this.finishLevel();
  }

  private report(): Report {
    const { partition, ledger, counts, stop, order, task } = this;
    if (stop !== null) {
      recount(stop, { model: task.model, partition, counts, numbers: this.numbers, ids: this.ids });
    }
    const distinct = task.model.actions.map(() => 0);
    for (const state of order) {
      const { from, step, action } = partition.found;
      if (isStoredBy(from[state]!, step[state]!, stop)) distinct[action[state]!]!++;
    }
    return {
      generated: counts.generated,
      fired: [...counts.fired],
      distinct,
      incidents: reportOf(ledger.entries, partition, stop, (row) => {
        if (this.index !== 0) partition.translation.define(0, row);
      }),
      warnings: this.newWarnings(),
    };
  }

  private newWarnings(): readonly Diagnostic[] {
    return this.task.model.warnings?.slice(this.firstWarnings) ?? [];
  }

  /** The states found in this level are those to explore next. */
  private adopt(ranks: Int32Array): void {
    const { order, partition, level, archive } = this;
    const { from } = partition.found;
    this.numbers = ranks.map((rank) => level.end + rank);
    this.ids = order.map((state) => partition.idOf(state));
    for (let at = 0; at < order.length; at++) {
      archive.add(this.numbers[at]!, this.ids[at]!, from[order[at]!]!);
    }
  }

  private finishLevel(): boolean {
    const { level, stop } = this;
    const summaries = [this.own, ...this.summaries.values()];
    const { reports } = this;
    this.reports = [];
    this.summaries = new Map();
    this.ledger.close();
    if (stop !== null) {
      this.phase = 'serving';
    } else {
      const { depth, end } = level;
      this.level = { depth: depth + 1, first: end, end: end + sizeOf(summaries) };
      this.beginLevel();
    }
    this.onLevelEnd({ level, stop, summaries, reports });
    return true;
  }
}
