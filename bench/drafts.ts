/**
 * What reading and changing a state costs, operation by operation, in CPU time:
 *
 *     npm run bench:drafts
 *
 * Peer: itself, before and after a change of src/modeling/draft.
 */
import { blankWords } from '../src/modeling/draft/words.js';
import { draftOf, viewOf } from '../src/modeling/draft/build.js';
import type { RecordDraft, RecordView } from '../src/modeling/draft/types.js';
import {
  array,
  bool,
  list,
  map,
  oneOf,
  optional,
  range,
  record,
  setOf,
} from '../src/modeling/shape/constructors.js';
import { wordsOf } from '../src/modeling/shape/layout.js';

const ROUNDS = 2_000_000;

const TASKS = ['zapper', 'fault 1', 'fault 2', 'fork', 'exit'] as const;
const task = oneOf(...TASKS);
const fields = {
  enabled: bool,
  count: range(-3, 12),
  owner: optional(task),
  readers: setOf(task),
  writers: setOf(task),
  pages: setOf(range(0, 63)),
  queue: list(task, 5),
  tasks: map(TASKS, record({ at: range(0, 60), mm: oneOf('parent', 'child'), left: range(0, 3) })),
  slots: array(4, bool),
};
const shape = record(fields);
const words = blankWords(wordsOf(shape));
const s = draftOf(shape, words) as unknown as RecordDraft<typeof fields>;
const v = viewOf(shape, words) as unknown as RecordView<typeof fields>;
s.readers.assign(['fault 1', 'exit']);
s.writers.assign(['fault 1', 'fork', 'exit']);
s.pages.assign([3, 40, 63]);
s.queue.assign(['fork', 'fault 2', 'exit']);

/** Each gets the number of the round and returns something, so that nothing is optimised away. */
const OPERATIONS: Readonly<Record<string, (round: number) => number>> = {
  'read a boolean': () => (v.enabled ? 1 : 0),
  'write a boolean': (round) => {
    s.enabled = (round & 1) === 1;
    return 0;
  },
  'read a range': () => v.count,
  'write a range': (round) => {
    s.count = round & 7;
    return 0;
  },
  'compare an optional enum': () => (v.owner === 'fork' ? 1 : 0),
  'write an optional enum': (round) => {
    s.owner = TASKS[round % 5]!;
    return 0;
  },
  'ask a set': (round) => (v.readers.has(TASKS[round % 5]!) ? 1 : 0),
  'add to a set, delete from it': (round) => {
    const member = TASKS[round % 5]!;
    s.readers.add(member);
    s.readers.delete(member);
    return 0;
  },
  'size of a set': () => v.readers.size,
  'loop over a set': () => {
    let sum = 0;
    for (const member of v.writers) sum += member.length;
    return sum;
  },
  'loop over a large set': () => {
    let sum = 0;
    for (const member of v.pages) sum += member;
    return sum;
  },
  'some of a set': () => (v.writers.some((member) => member === 'fork') ? 1 : 0),
  'is it a subset': () => (v.readers.isSubsetOf(v.writers) ? 1 : 0),
  'length of a list': () => v.queue.length,
  'ask a list': (round) => (v.queue.includes(TASKS[round % 5]!) ? 1 : 0),
  'push to a list, remove the first': () => {
    s.queue.push('zapper');
    s.queue.removeAt(0);
    return 0;
  },
  'loop over a list': () => {
    let sum = 0;
    for (const element of v.queue) sum += element.length;
    return sum;
  },
  'read a field by key': (round) => v.tasks.get(TASKS[round % 5]!).at,
  'write a field by key': (round) => {
    s.tasks.get(TASKS[round % 5]!).at = round % 60;
    return 0;
  },
  'loop over records': () => {
    let sum = 0;
    for (const each of v.tasks) sum += each.left;
    return sum;
  },
  'assign a record': (round) => {
    s.tasks.get(TASKS[round % 5]!).assign({ at: round % 60, mm: 'child', left: 1 });
    return 0;
  },
  'read an element': (round) => (v.slots.get(round & 3) ? 1 : 0),
  'write an element': (round) => {
    s.slots.set(round & 3, true);
    return 0;
  },
};

function nanoseconds(operation: (round: number) => number): number {
  let sink = 0;
  const begun = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) sink += operation(round);
  const { user, system } = process.cpuUsage(begun);
  return Number.isNaN(sink) ? 0 : ((user + system) * 1e3) / ROUNDS;
}

console.log('nanoseconds an operation');
for (const [name, operation] of Object.entries(OPERATIONS)) {
  nanoseconds(operation);
  console.log(`${nanoseconds(operation).toFixed(1).padStart(8)}  ${name}`);
}
