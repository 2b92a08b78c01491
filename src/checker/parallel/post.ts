import { Inbox } from './inbox.js';
import { Outbox } from './outbox.js';
import { Ring } from './ring.js';
import { Control, type TeamMemory } from './shared-memory.js';

/** Words that may wait for others to read before a member makes no more. */
const MOST_WAITING = 1 << 20;

/** Another member, as one sees it. */
export interface Peer {
  readonly member: number;
  readonly outbox: Outbox;
  readonly inbox: Inbox;
}

/** The ways from a member to all others and back. */
export class Post {
  readonly control: Control;
  readonly peers: readonly Peer[];

  constructor(
    memory: TeamMemory,
    readonly member: number,
  ) {
    const control = new Control(memory, member);
    this.control = control;
    this.peers = memory.rings.flatMap((rings, other) => {
      const back = rings[member];
      const forth = memory.rings[member]?.[other];
      if (back === null || back === undefined || forth === null || forth === undefined) return [];
      const wake = (): void => control.wake(other);
      const outbox = new Outbox(new Ring(forth), wake);
      return { member: other, outbox, inbox: new Inbox(new Ring(back), wake) };
    });
  }

  /** The way to another member. */
  outboxTo(member: number): Outbox {
    return this.peers[member < this.member ? member : member - 1]!.outbox;
  }

  /** Whether others are far behind with reading. */
  get isCongested(): boolean {
    return this.peers.some(({ outbox }) => outbox.waiting > MOST_WAITING);
  }

  /** Tells all others the same. */
  tellAll(record: ArrayLike<number>): void {
    for (const { outbox } of this.peers) outbox.add(record);
  }

  /**
   * Hands over what can be, where there are so many words at least: each time costs something.
   *
   * @returns whether anything was handed over
   */
  flush(fewest: number): boolean {
    let isBusy = false;
    for (const { outbox } of this.peers) {
      if (outbox.waiting >= fewest && outbox.flush()) isBusy = true;
    }
    return isBusy;
  }
}
