/**
 * Two writers and two readers of a version and its copy, under a fair reader-writer semaphore as
 * the Linux kernel has it. Two things go wrong that look harmless. A reader that takes the lock
 * again while it holds it deadlocks with a writer that came in between: the writer waits for the
 * reader, and the second read, being fair, waits behind the writer. And a writer that releases the
 * lock to go on as a reader may read what somebody else wrote; it has to downgrade the lock.
 */
import { bool, constant, declare, range, rwsem, waitingForEver } from 'lamplight';

const WRITERS: readonly string[] = ['writer 1', 'writer 2'];
const READERS: readonly string[] = ['reader 1', 'reader 2'];

/** Versions are numbered in a circle. */
const VERSIONS = 3;
const version = range(0, VERSIONS - 1);

const { program, spec } = declare({
  name: 'readers-writers',
  description: 'two writers and two readers under a fair reader-writer semaphore',
  constants: {
    reads: constant.oneOf(['once', 'nested'], {
      description: 'nested: a reader takes the lock again while it holds it',
    }),
    turns: constant.oneOf(['downgrade', 'release'], {
      description: 'how a writer turns into a reader',
    }),
  },
  state: () => ({
    lock: rwsem([...WRITERS, ...READERS], READERS),
    version,
    copy: version,
    /** A reader saw a version and a copy that differ. */
    torn: bool,
    /** A writer read back another version than its own. */
    lost: bool,
  }),
});

const LOCK = { lockClass: 'lock', code: '&lock' };

function writer(turns: 'downgrade' | 'release') {
  const { process, loop, step, rwsemSteps } = program({ wrote: version });
  const lock = rwsemSteps(LOCK, (s) => s.lock);
  return process({
    kind: 'writer',
    instances: WRITERS,
    body: [
      loop([
        ...lock.downWrite(),
        step('version++', (s, me) => {
          me.wrote = (s.version + 1) % VERSIONS;
          s.version = me.wrote;
        }),
        step('copy = version', (s) => {
          s.copy = s.version;
        }),
        ...(turns === 'downgrade' ? [lock.downgradeWrite()] : [lock.upWrite(), ...lock.downRead()]),
        step('read back {wrote}', (s, me) => {
          if (s.version !== me.wrote) s.lost = true;
          me.wrote = 0;
        }),
        lock.upRead(),
      ]),
    ],
  });
}

function reader(reads: 'once' | 'nested') {
  const { process, loop, step, rwsemSteps } = program({ seen: version });
  const lock = rwsemSteps(LOCK, (s) => s.lock);
  const readVersion = step('read version', (s, me) => {
    me.seen = s.version;
  });
  const readCopy = step('read copy', (s, me) => {
    if (s.copy !== me.seen) s.torn = true;
    me.seen = 0;
  });
  const readBoth =
    reads === 'once'
      ? [readVersion, readCopy]
      : [readVersion, ...lock.downRead(), readCopy, lock.upRead()];
  return process({
    kind: 'reader',
    instances: READERS,
    body: [loop([...lock.downRead(), ...readBoth, lock.upRead()])],
  });
}

export default spec({
  processes: ({ reads, turns }) => [writer(turns), reader(reads)],
  invariants: () => ({
    ReadersSeeOneVersion: {
      says: 'no reader sees a version and a copy that differ',
      holds: (s) => !s.torn,
    },
    WritersReadTheirOwn: {
      says: 'a writer that goes on as a reader reads what it wrote',
      holds: (s) => !s.lost,
    },
    NobodyWaitsForEver: {
      says: 'no threads wait for each other for ever',
      holds: (s) => waitingForEver(s.tasks).length === 0,
    },
  }),
});
