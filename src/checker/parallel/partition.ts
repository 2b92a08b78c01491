import type { Model, Row } from '../model.js';
import type { Explorer, StateSet } from '../search/explorer.js';
import type { Layout } from '../store/layout.js';
import type { Memory } from '../store/memory.js';
import type { BehaviorEnd } from '../trace/behavior-end.js';
import type { Entry, Ledger, Place } from './ledger.js';
import type { Moment } from './moment.js';
import { NewStates } from './new-states.js';
import { OwnRows } from './own-rows.js';
import type { Post } from './post.js';
import { KNOWN, STATE_HEADER } from './records.js';
import { ownerOf, RowHash } from './row-hash.js';
import { RecentRows } from './recent-rows.js';
import { Translation } from './translation.js';

/** The states of a member, and the way of all others to their owners. */
export class Partition implements StateSet, Place {
  readonly rows: OwnRows;
  readonly found = new NewStates();
  readonly translation: Translation;
  explorer!: Explorer;
  ledger!: Ledger;
  judged = -1;
  /** The number that the first state found in this level has here. */
  private firstFound = 0;
  /** The depth of the states that are explored. */
  private level = 0;
  /** The step that has led to a stored state last. */
  private storedFrom = -1;
  private storedStep = -1;
  /** What this member calls the state that is explored. */
  exploring = 0;
  /** The step that somebody else tells of, while it is taken in. */
  private received: { readonly from: number; readonly step: number } | null = null;
  private readonly hash: RowHash;
  private readonly recent: RecentRows;
  private readonly keyOf: ((row: Row) => Row) | null;
  private readonly row: Row;
  private readonly size: number;

  constructor(
    private readonly model: Model,
    private readonly post: Post,
    memory: Memory,
    { layout, recentBits }: { readonly layout?: Layout; readonly recentBits?: number } = {},
  ) {
    const { width, keyWidth, key, sharing } = model;
    if (sharing === undefined || 'refusal' in sharing) throw new Error('a model for one worker');
    this.translation = new Translation(sharing.words, width, post);
    this.keyOf = key === undefined ? null : (row) => key.call(model, row);
    const keyed = key === undefined ? null : (keyWidth ?? 1);
    this.rows = new OwnRows(width, keyed, memory, layout);
    this.hash = new RowHash(keyed ?? width, sharing.words);
    this.recent = new RecentRows(keyed ?? width, memory, recentBits);
    this.row = new Int32Array(width);
    this.size = post.peers.length + 1;
  }

  get replaces(): boolean {
    return this.keyOf !== null;
  }

  /** How many states are stored here. */
  get count(): number {
    return this.rows.count;
  }

  get from(): number {
    return this.received?.from ?? this.explorer.from;
  }

  get steps(): number {
    return this.received === null ? this.explorer.successors : this.received.step + 1;
  }

  get isStored(): boolean {
    const { explorer } = this;
    return (
      this.received !== null ||
      (this.storedStep === explorer.successors - 1 && this.storedFrom === explorer.from)
    );
  }

  /** @param level the depth of the states that are explored from now on */
  beginLevel(level: number): void {
    this.found.clear();
    this.firstFound = this.rows.count;
    this.level = level;
    this.storedFrom = -1;
  }

  /** What this member calls a state that it has found in this level. */
  idOf(state: number): number {
    return this.firstFound + state;
  }

  /** When the search with one worker meets what is noted. */
  momentOf({ moment, state }: Entry): Moment {
    if (state < 0) return moment;
    return { ...moment, from: this.found.from[state]!, step: this.found.step[state]! };
  }

  /** Where the behavior to what is noted ends. */
  endOf({ end, state }: Entry): BehaviorEnd {
    if (state < 0) return end;
    const { from, action } = this.found;
    return {
      at: 'step',
      from: from[state]!,
      action: action[state]!,
      row: this.rowOf(this.idOf(state)),
    };
  }

  /** The words of a state that it owns. */
  rowOf(id: number): Row {
    const row = new Int32Array(this.row.length);
    this.rows.read(id, row);
    return row;
  }

  insertInitial(): number {
    throw new Error('initial states are found before the team begins');
  }

  /** Numbers of the whole search mean nothing here: see `exploring`. */
  expand(_number: number, row: Row): void {
    this.rows.expand(this.exploring, row);
    if (this.keyOf === null) this.hash.rebase(row);
  }

  insertSuccessor(row: Row): number {
    const { explorer } = this;
    const key = this.keyOf === null ? row : this.keyOf(row);
    const hash = this.hash.of(key);
    const step = explorer.successors - 1;
    this.storedFrom = explorer.from;
    this.storedStep = step;
    if (this.recent.note(key, hash)) return -1;
    const owner = ownerOf(hash, this.size);
    if (owner === this.post.member) {
      return this.put(row, key, true, explorer.from, step, explorer.action);
    }
    this.send(owner, row, explorer.from, step, explorer.action);
    return -1;
  }

  /** Takes in a state that another member has sent. */
  receive(teller: number, words: Int32Array, at: number): void {
    const row = this.translation.understand(teller, words, at + STATE_HEADER);
    const key = this.keyOf === null ? row : this.keyOf(row);
    const from = words[at]!;
    const step = words[at + 1]!;
    if (this.put(row, key, false, from, step, words[at + 2]!) >= 0) {
      this.judgeReceived(row, from, step);
    }
  }

  /** Takes in a state that was known before the team began. @returns what it is called here */
  receiveKnown(teller: number, words: Int32Array, at: number): number {
    return this.know(this.translation.understand(teller, words, at));
  }

  /** Keeps a state that was known before the team began. @returns what it is called here */
  know(row: Row): number {
    return this.rows.insert(row, this.keyOf === null ? row : this.keyOf(row), false);
  }

  /** Which member a state belongs to. */
  ownerOf(row: Row): number {
    return ownerOf(this.hash.of(this.keyOf === null ? row : this.keyOf(row)), this.size);
  }

  /** Tells another member of a state that was known before the team began. */
  tellKnown(owner: number, row: Row, number: number): void {
    this.translation.define(owner, row);
    this.post.outboxTo(owner).add([KNOWN, 1 + row.length, number, ...row]);
  }

  private put(
    row: Row,
    key: Row,
    isNear: boolean,
    from: number,
    step: number,
    action: number,
  ): number {
    const { rows, found } = this;
    const before = rows.count;
    const id = rows.insert(row, key, isNear);
    if (id === before) {
      found.add(from, step, action);
      this.judged = id - this.firstFound;
      return id;
    }
    const state = id - this.firstFound;
    if (state >= 0 && found.meet(state, from, step, action) && this.keyOf !== null) {
      this.replace(state, row, isNear, from, step);
    }
    return -1;
  }

  private judgeReceived(row: Row, from: number, step: number): void {
    this.received = { from, step };
    this.explorer.judge(row, this.level + 1);
    this.received = null;
  }

  /** Of rows with the same key the first one stands for the state. */
  private replace(state: number, row: Row, isNear: boolean, from: number, step: number): void {
    this.rows.replace(this.idOf(state), row, isNear);
    this.ledger.forget(state);
    this.judged = state;
    this.judgeReceived(row, from, step);
  }

  private send(owner: number, row: Row, from: number, step: number, action: number): void {
    this.translation.define(owner, row);
    const outbox = this.post.outboxTo(owner);
    outbox.reserve(STATE_HEADER + row.length);
    const { words } = outbox;
    let at = outbox.end;
    words[at++] = from;
    words[at++] = step;
    words[at++] = action;
    for (let word = 0; word < row.length; word++) words[at++] = row[word]!;
    outbox.end = at;
  }
}
