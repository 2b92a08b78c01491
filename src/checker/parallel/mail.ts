import { Records } from './records.js';
import type { Ring } from './ring.js';

/** Records for another thread: they wait here until there is room for them in the ring. */
export class Outbox {
  readonly records = new Records();

  /** @param wake tells the reader that there is something to read */
  constructor(
    private readonly ring: Ring,
    private readonly wake: () => void,
  ) {}

  /** Hands over what fits. @returns whether anything did */
  flush(): boolean {
    const { records, ring } = this;
    if (records.length === 0) return false;
    const written = ring.write(records.words, records.start, records.end);
    records.start += written;
    if (records.length === 0) records.clear();
    if (written > 0) this.wake();
    return written > 0;
  }
}

/** Records of another thread. */
export class Inbox {
  readonly records = new Records();

  /** @param wake tells the writer, who may wait for room, that there is some */
  constructor(
    private readonly ring: Ring,
    private readonly wake: () => void,
  ) {}

  /** Takes what there is out of the ring. @returns whether there was anything */
  fill(): boolean {
    const { records, ring } = this;
    const { available } = ring;
    if (available === 0) return false;
    records.reserve(available);
    ring.read(records.words, records.end, available);
    records.end += available;
    if (available > ring.size / 2) this.wake();
    return true;
  }
}
