import { Ring } from './ring.js';

/** What a team shares. Plain data: it is posted to threads. */
export interface TeamMemory {
  readonly size: number;
  readonly control: SharedArrayBuffer;
  /** For each helper the way to it, and back. */
  readonly ways: readonly {
    readonly forth: SharedArrayBuffer;
    readonly back: SharedArrayBuffer;
  }[];
}

/** Bits of the words in a ring. */
const RING_BITS = 17;

/** Words of each member: a cache line that nobody else writes to. The lead is the first one. */
const LINE = 16;
const SIGNAL = 0;
const STATUS = 1;

/** What a member's status can be. */
const AWAITED = 0;
const READY = 1;
/** It does nothing any more, or is not to. */
const GONE = 2;

/** @param ringBits how many words a ring has, as a power of two */
export function teamMemory(size: number, ringBits = RING_BITS): TeamMemory {
  return {
    size,
    control: new SharedArrayBuffer(size * LINE * Int32Array.BYTES_PER_ELEMENT),
    ways: Array.from({ length: size - 1 }, () => ({
      forth: Ring.memory(ringBits),
      back: Ring.memory(ringBits),
    })),
  };
}

/** The shared words as one member sees them. */
export class Control {
  private readonly words: Int32Array;

  constructor(
    { control }: TeamMemory,
    private readonly member: number,
  ) {
    this.words = new Int32Array(control);
  }

  /** Tells a member that there is something for it to do. */
  wake(member: number): void {
    const at = member * LINE + SIGNAL;
    Atomics.add(this.words, at, 1);
    Atomics.notify(this.words, at);
  }

  /** How often this member has been woken: see `sleep`. */
  get signals(): number {
    return Atomics.load(this.words, this.member * LINE + SIGNAL);
  }

  /**
   * Waits until there is a signal, unless there has been one.
   *
   * @param signals as they were before the member found nothing to do
   */
  sleep(signals: number, milliseconds: number): void {
    Atomics.wait(this.words, this.member * LINE + SIGNAL, signals, milliseconds);
  }

  /** This member has made its model. */
  reportReady(): void {
    const at = this.member * LINE + STATUS;
    Atomics.compareExchange(this.words, at, AWAITED, READY);
  }

  isReady(member: number): boolean {
    return this.statusOf(member) === READY;
  }

  /** A member does nothing any more: it cannot, or is not needed. */
  dismiss(member: number): void {
    Atomics.store(this.words, member * LINE + STATUS, GONE);
    this.wake(member);
    this.wake(0);
  }

  isGone(member: number): boolean {
    return this.statusOf(member) === GONE;
  }

  private statusOf(member: number): number {
    return Atomics.load(this.words, member * LINE + STATUS);
  }
}
