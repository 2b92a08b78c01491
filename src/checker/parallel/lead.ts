import type { Diagnostic } from '../diagnostic.js';
import type { Row } from '../model.js';
import type { Handover } from '../search/search.js';
import type { Ahead, Strategy } from '../search/strategy.js';
import { MAXIMUM_PAIRS } from '../store/pair-table.js';
import type { States } from '../store/store.js';
import type { BehaviorEnd } from '../trace/behavior-end.js';
import type { Found } from './enquiries.js';
import { discoveries } from './merge.js';
import { compareMoments, STORING } from './moment.js';
import type { Member } from './member.js';
import type { Level, LevelEnd } from './member-task.js';
import { BEGIN, FIND, GO } from './records.js';
import type { ToldIncident } from './report.js';
import { ABANDON, GIVE_UP, NO_MEMORY, WORK } from './shared-memory.js';

/** A team cannot tell what the search with one worker would find: that search has to. */
export class TeamGaveUp extends Error {
  constructor(cause: unknown) {
    super('only the search with one worker can tell', { cause });
    this.name = 'TeamGaveUp';
  }
}

/** How the lead lets others work. */
export interface Patience {
  /**
   * Returns when there may be something to do, and soon.
   *
   * @param signals as they were before nothing was to be done: see `Control.sleep`
   */
  wait(signals: number): void;
}

/**
 * The first member of a team, which also knows the search as a whole: it hands out what has been
 * found before, adds up what all find, and looks up states wherever they are.
 */
export class Lead implements Strategy, States {
  readonly levelSizes: number[];
  count: number;
  private explored: number;
  private level: Level;
  private isDone = false;
  /** Whether there is no further level. */
  private isComplete = false;
  private readonly located = new Map<number, Found>();
  private readonly answers = new Map<number, number>();

  /** @param memoryLimit of all members together; null for none */
  constructor(
    private readonly search: Handover,
    private readonly member: Member,
    private readonly patience: Patience,
    private readonly memoryLimit: number | null,
  ) {
    const { depth, first, end } = search.position;
    this.level = { depth, first, end };
    this.levelSizes = search.levelSizes;
    this.count = end;
    this.explored = first;
    member.onLevelEnd = (levelEnd) => this.commit(levelEnd);
    member.enquiries.onFound = (number, found) => {
      this.answers.set(number, (this.answers.get(number) ?? 0) + 1);
      if (found !== null) this.located.set(number, found);
    };
    this.handOut();
  }

  get depth(): number {
    const { level, count } = this;
    if (count === 0) return 1;
    return count > level.end ? level.depth + 1 : level.depth;
  }

  get left(): number {
    return this.count - this.explored;
  }

  get bytes(): number {
    const { member, search } = this;
    const { control, peers } = member.post;
    const others = peers.reduce((sum, peer) => sum + control.heard(peer.member).bytes, 0);
    return search.store.bytes + member.bytes + others;
  }

  get ahead(): Ahead {
    const { control, peers } = this.member.post;
    const ahead = { generated: 0, distinct: 0, explored: 0 };
    if (this.isDone) return ahead;
    for (const index of [0, ...peers.map((peer) => peer.member)]) {
      const { generated, distinct, explored } = control.heard(index);
      ahead.generated += generated;
      ahead.distinct += distinct;
      ahead.explored += explored;
    }
    return ahead;
  }

  run(deadline: number): boolean {
    const { member, patience } = this;
    const { control } = member.post;
    while (!this.isDone) {
      const { signals } = control;
      const isBusy = member.advance();
      if (this.isComplete) this.end();
      else if (control.command !== WORK) this.endEarly(control.command);
      else if (!isBusy) patience.wait(signals);
      if (performance.now() >= deadline) break;
    }
    return this.isDone;
  }

  read(id: number, row: Row): void {
    if (id < this.search.store.count) this.search.store.read(id, row);
    else row.set(this.locate(id).row);
  }

  predecessor(id: number): number {
    const { store } = this.search;
    return id < store.count ? store.predecessor(id) : this.locate(id).predecessor;
  }

  /** Gives all states that have been found to their owners. */
  private handOut(): void {
    const { member, search } = this;
    const { partition, post } = member;
    const { depth, first, end } = this.level;
    member.level = this.level;
    post.tellAll([BEGIN, 3, depth, first, end]);
    const row = new Int32Array(search.model.width);
    for (let number = 0; number < search.store.count; number++) {
      search.store.read(number, row);
      const owner = partition.ownerOf(row);
      if (owner === member.index) member.noteKnown(number, partition.know(row));
      else partition.tellKnown(owner, row, number);
    }
    post.tellAll([GO, 0]);
    member.go();
    this.isComplete = member.phase === 'serving';
  }

  /** A level has been searched: what all have found in it counts now. */
  private commit({ level, stop, summaries, reports }: LevelEnd): void {
    const { counters } = this.search;
    for (const { report } of reports) {
      this.refuseNew(report.warnings);
      counters.add(report.generated, report.fired, report.distinct);
    }
    const incidents = reports
      .flatMap(({ member, report }) => report.incidents.map((told) => ({ member, told })))
      .toSorted((a, b) => compareMoments(a.told.moment, b.told.moment));
    const deadlock = incidents.some(
      ({ told: { incident, moment } }) =>
        'kind' in incident && incident.kind === 'deadlock' && moment.from === stop?.from,
    );
    const explored = stop === null ? level.end : stop.from + (deadlock ? 1 : 0);
    const discovered = discoveries(summaries, level.first, level.end - level.first, stop);
    for (let at = 0; at < explored - level.first; at++) counters.explore(discovered[at]!);
    for (const count of discovered) this.count += count;
    this.level = level;
    this.explored = stop === null ? level.end : stop.from + 1;
    for (const { member, told } of incidents) this.admit(member, told);
    if (stop?.phase === STORING) {
      const { states } = this.search.bounds;
      const limit = Math.min(states ?? MAXIMUM_PAIRS, MAXIMUM_PAIRS);
      this.search.outcome.meetBound({ kind: 'states', limit });
    }
    if (stop === null && this.count > level.end) {
      this.level = { depth: level.depth + 1, first: level.end, end: this.count };
      this.levelSizes.push(this.count - level.end);
    }
    this.isComplete = this.member.phase === 'serving';
  }

  /** Which of several warnings comes first depends on who meets it. */
  private refuseNew(warnings: readonly Diagnostic[]): void {
    const known = JSON.stringify(this.search.model.warnings ?? []);
    const isNew = warnings.some((warning) => !known.includes(JSON.stringify(warning)));
    if (isNew) throw new TeamGaveUp('warnings');
  }

  private admit(teller: number, { incident, end: told }: ToldIncident): void {
    const { outcome, counters } = this.search;
    const end: BehaviorEnd =
      told.at === 'step' ? { ...told, row: this.rowOf(teller, told.row) } : told;
    if ('kind' in incident) {
      outcome.violate(incident.kind, incident.index, () => end);
      return;
    }
    const { diagnostic, exitCode, isInPart } = incident;
    if (isInPart && !outcome.stopped) counters.generateInPart();
    outcome.failAs({ diagnostic, exitCode, end });
  }

  private rowOf(teller: number, words: readonly number[]): Row {
    if (teller === this.member.index) return Int32Array.from(words);
    return this.member.partition.translation.understand(teller, Int32Array.from(words), 0).slice();
  }

  private end(): void {
    const { outcome, bounds } = this.search;
    this.isDone = true;
    if (!outcome.stopped && this.left > 0) {
      outcome.meetBound({ kind: 'depth', limit: bounds.depth ?? null });
    }
  }

  /** Of the level at hand nothing counts. */
  private endEarly(command: number): void {
    const { outcome } = this.search;
    if (command === ABANDON) throw new TeamGaveUp(this.member.fault?.error);
    this.isDone = true;
    if (outcome.stopped) return;
    if (command === NO_MEMORY) outcome.meetBound({ kind: 'memory', limit: this.memoryLimit });
    if (command === GIVE_UP) outcome.meetBound({ kind: 'interrupt', limit: null });
  }

  private locate(number: number): { predecessor: number; row: Row } {
    const known = this.located.get(number);
    if (known !== undefined) return known;
    const { member } = this;
    const own = member.enquiries.find(number);
    if (own !== null) {
      this.located.set(number, own);
      return own;
    }
    member.post.tellAll([FIND, 1, number]);
    while (this.answers.get(number) !== member.post.peers.length) {
      const { signals, command } = member.post.control;
      if (command === ABANDON) throw new TeamGaveUp(member.fault?.error);
      if (!member.advance()) this.patience.wait(signals);
    }
    const found = this.located.get(number);
    if (found === undefined) throw new Error(`nobody knows state ${number}`);
    return found;
  }
}
