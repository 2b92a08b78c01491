import type { Draft, RecordView, View } from '../draft/types.js';
import type { Also, Block, Branch, LocalView, Step } from '../process/statement.js';
import { list, oneOf, optional, record, setOf } from '../shape/constructors.js';
import type {
  EnumShape,
  Fields,
  ListShape,
  OptionalShape,
  RecordShape,
  SetShape,
} from '../shape/shape.js';
import type { LockNames } from './lock-names.js';

export type RwsemShape = RecordShape<{
  writer: OptionalShape<EnumShape>;
  readers: SetShape<EnumShape>;
  /** Readers that hold it a second time. */
  readersTwice: SetShape<EnumShape>;
  queue: ListShape<EnumShape>;
  /** Those in the queue that want to write. */
  queuedWriters: SetShape<EnumShape>;
}>;

/**
 * The state of a fair reader-writer semaphore: who comes while others wait goes to the end of the
 * queue, so a waiting writer keeps new readers out.
 *
 * @param recursive the processes that may read it twice at a time; none, unless given
 */
export function rwsem(processes: readonly string[], recursive: readonly string[] = []): RwsemShape {
  const process = oneOf(...processes);
  return record({
    writer: optional(process),
    readers: setOf(process),
    readersTwice: setOf(oneOf(...(recursive.length > 0 ? recursive : [NOBODY]))),
    queue: list(process, processes.length),
    queuedWriters: setOf(process),
  });
}

/** Stands in the shape of a set that stays empty. */
const NOBODY = 'nobody';

/** The steps that a process takes on one rwsem, in the kernel's names. */
export interface RwsemSteps<S, L, K> {
  downRead(): Block<S, L, K>;
  downWrite(): Block<S, L, K>;
  /** Goes on with `busy` when a writer holds it or anybody waits. */
  downReadTrylock(busy: Block<S, L, K>): Branch<S, L, K>;
  /** Goes on with `busy` when anybody holds it or waits. */
  downWriteTrylock(busy: Block<S, L, K>): Branch<S, L, K>;
  upRead(): Step<S, L, K>;
  upWrite(): Step<S, L, K>;
  /** Turns the writer into a reader without letting another writer in between. */
  downgradeWrite(): Step<S, L, K>;
}

type Rwsem = View<RwsemShape>;
type RwsemDraft = Draft<RwsemShape>;

/**
 * @param names the lock's class, and the lock as the code spells it
 * @param select the rwsem in the state; it may depend on the process's own variables
 */
export function rwsemSteps<S extends Fields, L extends Fields, K>(
  names: LockNames,
  select: (state: RecordView<S>, me: LocalView<L>) => Rwsem,
): RwsemSteps<S, L, K> {
  const { lockClass, code } = names;
  const draft = (state: unknown, me: unknown): RwsemDraft =>
    select(state as RecordView<S>, me as LocalView<L>) as RwsemDraft;
  const change = (act: (lock: RwsemDraft, me: string) => void): Also<S, L, K> => ({
    kind: 'also',
    effect: (state, me) => act(draft(state, me), me.name),
  });

  /** Takes the lock at once, or queues and waits: two steps when it is contended. */
  const down = (mode: Mode, label: string): Block<S, L, K> => [
    {
      kind: 'branch',
      label,
      condition: (state, me) => mode.canTake(select(state, me)),
      outcomes: ['', 'waits'],
      acquires: { lockClass, blockers: () => [] },
      then: [change(mode.take)],
      otherwise: [
        change((lock, me) => enqueue(lock, me, mode.writes)),
        {
          kind: 'step',
          label: `${label} returns`,
          when: (state, me) => mode.isNext(select(state, me), me.name),
          effect: (state, me) => {
            const lock = draft(state, me);
            dequeue(lock, me.name);
            mode.take(lock, me.name);
          },
          acquires: {
            lockClass,
            blockers: (state, me) => mode.blockers(select(state, me), me.name),
          },
        },
      ],
    },
  ];
  const trylock = (mode: Mode, label: string, busy: Block<S, L, K>): Branch<S, L, K> => ({
    kind: 'branch',
    label,
    condition: (state, me) => mode.canTake(select(state, me)),
    outcomes: ['', 'busy'],
    then: [change(mode.take)],
    otherwise: busy,
  });
  const up = (label: string, release: (lock: RwsemDraft, me: string) => void): Step<S, L, K> => ({
    kind: 'step',
    label,
    effect: (state, me) => release(draft(state, me), me.name),
  });
  const upWrite = (lock: RwsemDraft, me: string): void => {
    if (lock.writer !== me) throw new Error(`${me} releases ${code}, which it does not write-hold`);
    lock.writer = null;
  };

  return {
    downRead: () => down(READ, `down_read(${code})`),
    downWrite: () => down(WRITE, `down_write(${code})`),
    downReadTrylock: (busy) => trylock(READ, `down_read_trylock(${code})`, busy),
    downWriteTrylock: (busy) => trylock(WRITE, `down_write_trylock(${code})`, busy),
    upRead: () =>
      up(`up_read(${code})`, (lock, me) => {
        if (readsTwice(lock, me)) lock.readersTwice.delete(me);
        else if (lock.readers.has(me)) lock.readers.delete(me);
        else throw new Error(`${me} releases ${code}, which it does not read-hold`);
      }),
    upWrite: () => up(`up_write(${code})`, upWrite),
    downgradeWrite: () =>
      up(`downgrade_write(${code})`, (lock, me) => {
        upWrite(lock, me);
        READ.take(lock, me);
      }),
  };
}

/** What reading and writing differ in. */
interface Mode {
  readonly writes: boolean;
  /** May a newcomer take it at once? */
  canTake(lock: Rwsem): boolean;
  take(lock: RwsemDraft, me: string): void;
  /** May the queued `me` take it now? */
  isNext(lock: Rwsem, me: string): boolean;
  /** Those that have to go before the queued `me` can take it. */
  blockers(lock: Rwsem, me: string): readonly string[];
}

const READ: Mode = {
  writes: false,
  canTake: (lock) => lock.writer === null && lock.queue.length === 0,
  take(lock, me) {
    if (!lock.readers.has(me)) lock.readers.add(me);
    else if (readsTwice(lock, me)) throw new Error(`${me} reads a rwsem a third time`);
    else lock.readersTwice.add(me);
  },
  isNext(lock, me) {
    if (lock.writer !== null) return false;
    for (const waiter of lock.queue) {
      if (waiter === me) return true;
      if (lock.queuedWriters.has(waiter)) return false;
    }
    return false;
  },
  blockers(lock, me) {
    const blockers = lock.writer === null ? [] : [lock.writer];
    for (const waiter of lock.queue) {
      if (waiter === me) break;
      if (lock.queuedWriters.has(waiter)) blockers.push(waiter);
    }
    return blockers;
  },
};

const WRITE: Mode = {
  writes: true,
  canTake: (lock) => lock.writer === null && lock.readers.size === 0 && lock.queue.length === 0,
  take(lock, me) {
    lock.writer = me;
  },
  isNext: (lock, me) => lock.writer === null && lock.readers.size === 0 && lock.queue.get(0) === me,
  blockers(lock, me) {
    const blockers = lock.writer === null ? [...lock.readers] : [lock.writer];
    for (const waiter of lock.queue) {
      if (waiter === me) break;
      blockers.push(waiter);
    }
    return blockers;
  },
};

/** The set has room only for processes that may read twice, so it cannot be asked for others. */
function readsTwice(lock: Rwsem, me: string): boolean {
  return lock.readersTwice.some((reader) => reader === me);
}

function enqueue(lock: RwsemDraft, me: string, writes: boolean): void {
  lock.queue.push(me);
  if (writes) lock.queuedWriters.add(me);
}

function dequeue(lock: RwsemDraft, me: string): void {
  lock.queue.remove(me);
  lock.queuedWriters.delete(me);
}
