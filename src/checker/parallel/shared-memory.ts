import { Ring } from './ring.js';

/** What the members of a team share. Plain data: it is posted to their threads. */
export interface TeamMemory {
  readonly size: number;
  readonly control: SharedArrayBuffer;
  /** For each member its rings to all others, in their order; none to itself. */
  readonly rings: readonly (readonly (SharedArrayBuffer | null)[])[];
}

/** Bits of the words in a ring. */
const RING_BITS = 17;

/** Words of the team, then so many of each member: cache lines that no other member writes to. */
const LINE = 16;
const COMMAND = 0;
const LAST_STATE = 1;
const SIGNAL = 0;
const READY = 1;
/** Doubles, in units of eight bytes from the start of a member's words. */
const GENERATED = 2;
const DISTINCT = 3;
const EXPLORED = 4;
const BYTES = 5;

const NO_STATE_IS_LAST = 0x7fffffff;

/** What every member does. */
export const WORK = 0;
/** The search ends as it is: interrupted, or out of memory. */
export const GIVE_UP = 1;
/** Only the search with one worker can tell what is right. */
export const ABANDON = 2;
/** There is not enough memory. */
export const NO_MEMORY = 3;
/** There is nothing left to do. */
export const LEAVE = 4;

/** What a member tells about itself while it works. */
export interface Tally {
  generated: number;
  distinct: number;
  explored: number;
  bytes: number;
}

/** @param ringBits how many words a ring has, as a power of two */
export function teamMemory(size: number, ringBits = RING_BITS): TeamMemory {
  const control = new SharedArrayBuffer((size + 1) * LINE * Int32Array.BYTES_PER_ELEMENT);
  new Int32Array(control)[LAST_STATE] = NO_STATE_IS_LAST;
  const members = Array.from({ length: size }, (_, member) => member);
  const rings = members.map((from) =>
    members.map((to) => (from === to ? null : Ring.memory(ringBits))),
  );
  return { size, control, rings };
}

/** The shared words as one member sees them. */
export class Control {
  private readonly words: Int32Array;
  private readonly doubles: Float64Array;

  constructor(
    memory: TeamMemory,
    private readonly member: number,
  ) {
    this.words = new Int32Array(memory.control);
    this.doubles = new Float64Array(memory.control);
  }

  get command(): number {
    return Atomics.load(this.words, COMMAND);
  }

  /** Gives a command, unless there is one. */
  order(command: number): void {
    Atomics.compareExchange(this.words, COMMAND, WORK, command);
    for (let member = 0; lineOf(member) < this.words.length; member++) this.wake(member);
  }

  /** A member is lost, or what it finds. */
  abandon(): void {
    this.order(ABANDON);
  }

  /** Ends everything. */
  dismiss(): void {
    Atomics.store(this.words, COMMAND, LEAVE);
    this.order(LEAVE);
  }

  /** The last state of the level that is worth exploring: something stops the search there. */
  get lastState(): number {
    return Atomics.load(this.words, LAST_STATE);
  }

  /** Something stops the search at this state, or before. */
  stopAt(state: number): void {
    for (let last = this.lastState; state < last; last = this.lastState) {
      Atomics.compareExchange(this.words, LAST_STATE, last, state);
    }
  }

  /** Tells a member that there is something for it to do. */
  wake(member: number): void {
    const at = lineOf(member) + SIGNAL;
    Atomics.add(this.words, at, 1);
    Atomics.notify(this.words, at);
  }

  /** How often this member has been woken: see `sleep`. */
  get signals(): number {
    return Atomics.load(this.words, lineOf(this.member) + SIGNAL);
  }

  /**
   * Waits until there is a signal, unless there has been one.
   *
   * @param signals as they were before the member found nothing to do
   */
  sleep(signals: number, milliseconds: number): void {
    Atomics.wait(this.words, lineOf(this.member) + SIGNAL, signals, milliseconds);
  }

  /** This member has made its model. */
  reportReady(): void {
    Atomics.store(this.words, lineOf(this.member) + READY, 1);
  }

  isReady(member: number): boolean {
    return Atomics.load(this.words, lineOf(member) + READY) === 1;
  }

  /** Tells how far this member is. Others may see some numbers earlier than others. */
  tell({ generated, distinct, explored, bytes }: Tally): void {
    const at = lineOf(this.member) / 2;
    this.doubles[at + GENERATED] = generated;
    this.doubles[at + DISTINCT] = distinct;
    this.doubles[at + EXPLORED] = explored;
    this.doubles[at + BYTES] = bytes;
  }

  heard(member: number): Tally {
    const at = lineOf(member) / 2;
    return {
      generated: this.doubles[at + GENERATED]!,
      distinct: this.doubles[at + DISTINCT]!,
      explored: this.doubles[at + EXPLORED]!,
      bytes: this.doubles[at + BYTES]!,
    };
  }
}

function lineOf(member: number): number {
  return (member + 1) * LINE;
}
