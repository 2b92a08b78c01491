import type { Model, Row } from '../model.js';
import type { Help, Team, Work } from '../search/team.js';
import { Memory } from '../store/memory.js';
import { StoreFull } from '../store/store-full.js';
import type { Store } from '../store/store.js';
import { Decided } from './decided.js';
import { OwnTime } from './own-time.js';
import { STEPS } from './records.js';
import { Payoff, type Spells } from './payoff.js';
import { RemoteHelper } from './remote-helper.js';
import { Control, type TeamMemory } from './shared-memory.js';
import { exchangeOf, isSound } from './sharing.js';
import type { Source } from './source.js';

/** Below so many states the search is over before a team is of use. */
const FEWEST_STATES = 10_000;

/** With so many states it becomes likely that there will be that many. */
const PROMISING_STATES = 500;

/** States that are asked for at once. */
const BATCH = 64;

/** Batches that a helper has besides the one at hand. */
const MOST_BATCHES = 3;

/** Batches that the lead takes the steps of before it is their turn. */
const MOST_AHEAD = 16;

/** How the lead lets others work. */
export interface Patience {
  /**
   * Returns when there may be something to do, and soon.
   *
   * @param signals as they were before nothing was to be done: see `Control.sleep`
   */
  wait(signals: number): void;
}

/** Results do not depend on these. */
export interface TeamOptions {
  /** States that have been found before the team is of use. */
  readonly fewest?: number;
  /** States that are asked for at once. */
  readonly batch?: number;
  /** Rows that are remembered, as a power of two. */
  readonly recentBits?: number | undefined;
  /** How often it is found out whether help pays. */
  readonly spells?: Spells | undefined;
}

/** States whose steps somebody takes, or has taken: from `first` on, up to and without `end`. */
interface Span {
  readonly first: number;
  readonly end: number;
  readonly by: Source;
}

/**
 * The lead of a team: the search itself, which explores states in their order, by what helpers in
 * other threads have found out about them ahead of it. Where nobody has, it explores them as a search
 * alone does; while it waits, it takes steps ahead, too.
 */
export class LeadTeam implements Team {
  private readonly control: Control;
  private hasStarted = false;
  private readonly fewest: number;
  private readonly batch: number;
  private readonly decided = new Decided();
  private toldFindings = 0;
  private readonly payoff: Payoff;
  private helpers: RemoteHelper[] = [];
  private ownTime: OwnTime | null = null;
  private work: Work | null = null;
  private row: Row = new Int32Array(0);
  /** What has been asked for and not been used, in the order of the states. */
  private readonly spans: Span[] = [];
  /** The first state that nobody has been asked for. */
  private free = 0;

  /**
   * @param patience lets helpers work
   * @param start called once, before they are needed
   */
  constructor(
    private readonly memory: TeamMemory,
    private readonly patience: Patience,
    private readonly start: () => void,
    private readonly options: TeamOptions = {},
  ) {
    this.control = new Control(memory, 0);
    this.fewest = options.fewest ?? FEWEST_STATES;
    this.batch = options.batch ?? BATCH;
    this.payoff = new Payoff(options.spells);
  }

  wants(model: Model, { count }: Store): boolean {
    if (!this.hasStarted && count >= Math.min(PROMISING_STATES, this.fewest)) {
      this.hasStarted = true;
      this.start();
    }
    if (count < this.fewest || !isSound(model)) return false;
    for (let helper = 1; helper < this.memory.size; helper++) {
      if (this.control.isReady(helper)) return true;
    }
    return false;
  }

  workFor(work: Work): void {
    const { form } = work;
    this.spans.length = 0;
    this.free = 0;
    this.row = new Int32Array(work.steps.width);
    this.ownTime?.release();
    this.work = null;
    if (form !== null && form.sharing === undefined) return;
    if (this.helpers.length === 0) this.meet(work);
    if (form !== null) for (const helper of this.helpers) helper.changeForm(form);
    try {
      this.ownTime = this.newOwnTime(work);
      this.work = work;
    } catch (error) {
      // The search knows how to end when there is no memory.
      if (!(error instanceof StoreFull)) throw error;
      this.ownTime = null;
    }
  }

  explore(id: number, level: number, deadline: number): Help {
    const { work, spans } = this;
    if (work === null) return 'none';
    if (this.free < id) this.free = id;
    this.payoff.note(spans.length > 0);
    if (this.payoff.isWanted) this.handOut(work);
    else if (this.payoff.isSettled && spans.length === 0) this.retire(work);
    const span = spans[0];
    if (span === undefined || id < span.first) return 'none';
    if (!this.awaits(work, span.by, deadline)) return 'later';
    if (id === span.end - 1) spans.shift();
    return this.repeat(work, span.by, id, level) ? 'explored' : 'none';
  }

  /** Nobody is needed any more. */
  dismiss(): void {
    for (let helper = 1; helper < this.memory.size; helper++) this.control.dismiss(helper);
  }

  /** From now on the search is alone. */
  private retire({ budget }: Work): void {
    this.dismiss();
    budget.reserved = 0;
    this.ownTime?.release();
    this.ownTime = null;
    this.work = null;
  }

  /** @returns whether there is an answer, or will be none */
  private awaits(work: Work, by: Source, deadline: number): boolean {
    const { control, patience } = this;
    for (;;) {
      const { signals } = control;
      if (by.hasAnswer || by.isGone) return true;
      if (performance.now() >= deadline) return false;
      for (const helper of this.helpers) helper.flush();
      if (!this.takesStepsAhead(work)) patience.wait(signals);
    }
  }

  /** Explores a state by an answer, unless that is none. */
  private repeat({ explorer }: Work, by: Source, id: number, level: number): boolean {
    if (!by.hasAnswer) return false;
    const { records, steps } = by;
    const isKnown = records.kind === STEPS;
    if (isKnown) explorer.repeat(id, level, steps.open(records));
    by.drop();
    return isKnown;
  }

  /** Takes steps ahead for a moment. @returns whether there are any to take */
  private takesStepsAhead(work: Work): boolean {
    const { ownTime, batch } = this;
    if (ownTime === null) return false;
    if (ownTime.isIdle) {
      const isAhead = ownTime.pending > MOST_AHEAD * batch || !this.payoff.isWanted;
      const span = isAhead ? null : this.nextSpan(work, ownTime);
      if (span === null) return false;
      ownTime.ask(span.first, span.end);
    }
    ownTime.work();
    return true;
  }

  private meet({ model, budget }: Work): void {
    const { memory, control } = this;
    const share = shareOf(budget.limit ?? undefined, memory.size);
    budget.reserved = (memory.size - 1) * (share ?? 0);
    const words = exchangeOf(model);
    for (let index = 1; index < memory.size; index++) {
      this.helpers.push(new RemoteHelper(memory, control, index, model.width, words));
    }
  }

  private newOwnTime({ model, steps, selection, store, budget }: Work): OwnTime {
    const { decided, options } = this;
    const memory = new Memory(budget);
    const { recentBits } = options;
    const task = { model, steps, selection, decided, memory, recentBits, explain: null };
    return new OwnTime(task, store);
  }

  /** Asks helpers for the steps of states, so that they never wait. */
  private handOut(work: Work): void {
    for (const helper of this.helpers) {
      while (helper.pending <= MOST_BATCHES * this.batch && helper.isReady) {
        const span = this.nextSpan(work, helper);
        if (span === null) break;
        this.tellFindings(work);
        for (let id = span.first; id < span.end; id++) {
          work.store.read(id, this.row);
          helper.ask(this.row);
        }
      }
      helper.flush();
    }
  }

  /** The next states for somebody; null where there are so few that the search does better alone. */
  private nextSpan({ store, model }: Work, by: Source): Span | null {
    const { free, batch } = this;
    const end = free + batch;
    // While some are handed out, others are at hand.
    if (store.count - free < 2 * batch || !isSound(model)) return null;
    const span = { first: free, end, by };
    this.spans.push(span);
    this.free = end;
    return span;
  }

  private tellFindings({ outcome: { findings } }: Work): void {
    for (; this.toldFindings < findings.length; this.toldFindings++) {
      const { kind, index } = findings[this.toldFindings]!;
      this.decided.add(kind, index);
      for (const helper of this.helpers) helper.tellDecided(kind, index);
    }
  }
}

/** The part of a bound on memory that each helper has. */
export function shareOf(memory: number | undefined, size: number): number | null {
  return memory === undefined ? null : Math.max(1, Math.floor(memory / (4 * size)));
}
