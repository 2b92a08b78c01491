import { describe, expect, it } from 'vitest';
import { declare } from '../../../src/modeling/declaration.js';
import { mutex } from '../../../src/modeling/parts/mutex.js';
import { rwsem } from '../../../src/modeling/parts/rwsem.js';
import type { Row } from '../../../src/checker/model.js';
import { waitingForEver, type TaskView } from '../../../src/modeling/process/task.js';
import { bool, range } from '../../../src/modeling/shape/constructors.js';
import { modelOf } from '../support/model-of.js';

/** A task of which only what it waits for matters. */
function task(name: string, blockedBy: readonly string[], end?: 'finished' | 'died'): TaskView {
  return {
    name,
    kind: 'task',
    me: {},
    at: end ?? 'somewhere',
    label: null,
    finished: end === 'finished',
    died: end === 'died',
    acquiring: null,
    blockedBy: () => blockedBy,
  };
}

describe('waitingForEver', () => {
  it.each<[string, readonly TaskView[], readonly string[]]>([
    ['nobody waits', [task('a', []), task('b', [])], []],
    ['somebody waits for one that can go on', [task('a', ['b']), task('b', [])], []],
    ['a chain ends in one that can go on', [task('a', ['b']), task('b', ['c']), task('c', [])], []],
    ['two wait for each other', [task('a', ['b']), task('b', ['a'])], ['a', 'b']],
    ['one waits for itself', [task('a', ['a']), task('b', [])], ['a']],
    [
      'some hang behind two that wait for each other',
      [task('a', ['b']), task('b', ['a']), task('c', ['a']), task('d', ['c']), task('e', [])],
      ['a', 'b', 'c', 'd'],
    ],
    [
      'one waits for several, one of which never goes on',
      [task('a', ['b', 'c']), task('b', []), task('c', ['c'])],
      ['a', 'c'],
    ],
    ['one waits for what has finished', [task('a', ['b']), task('b', [], 'finished')], ['a']],
    ['one waits for what has died', [task('a', ['b']), task('b', [], 'died')], []],
    [
      'a ring hangs behind what has died',
      [task('a', ['b']), task('b', ['c']), task('c', [], 'died')],
      [],
    ],
    [
      'a ring of three stands beside a chain that moves',
      [task('a', ['b']), task('x', ['y']), task('b', ['c']), task('y', []), task('c', ['a'])],
      ['a', 'b', 'c'],
    ],
  ])('when %s', (_, tasks, stuck) => {
    expect(waitingForEver(tasks)).toEqual(stuck);
  });
});

describe('the tasks that properties see', () => {
  const NAMES: readonly string[] = ['one', 'two'];
  const { program, spec } = declare({
    name: 'tasks',
    state: () => ({ lock: mutex(NAMES), sem: rwsem(NAMES), go: bool }),
  });
  const { process, step, waitFor, die, mutexSteps, rwsemSteps, when } = program({
    i: range(0, 3),
  });
  const lock = mutexSteps({ lockClass: 'lock', code: '&lock' }, (s) => s.lock);
  const sem = rwsemSteps({ lockClass: 'sem', code: '&sem' }, (s) => s.sem);

  const model = modelOf(
    spec({
      processes: () => [
        process({
          kind: 'worker',
          instances: NAMES,
          init: (_, me) => {
            me.i = me.name === 'one' ? 1 : 2;
          },
          body: [
            lock.lock(),
            ...sem.downWrite(),
            step('work', () => {}),
            when((_, me) => me.name === 'two', [die]),
            waitFor('wait', (s) => s.go),
          ],
        }),
      ],
      invariants: () => ({
        Seen(s) {
          seen.push(s.tasks.map((each) => told(each)));
          return true;
        },
      }),
    }),
  );
  const seen: string[][] = [];
  const told = (each: TaskView): string =>
    [
      `${each.kind} ${each.name}`,
      `i ${String(each.me['i'])}`,
      `at ${each.at}`,
      each.label === each.at ? '' : `label ${String(each.label)}`,
      each.acquiring === null ? '' : `takes ${each.acquiring}`,
      each.blockedBy().length === 0 ? '' : `waits for ${each.blockedBy().join(' and ')}`,
      each.finished ? 'finished' : '',
      each.died ? 'died' : '',
    ]
      .filter((part) => part !== '')
      .join(', ');

  /** Takes the steps of one process after the other, as a schedule tells. */
  function tasksAfter(schedule: readonly string[]): string[] {
    let row: Row = new Int32Array(model.width);
    model.initialStates((initial) => (row = initial.slice()));
    for (const name of schedule) {
      let next: Row | undefined;
      model.successors(row, (action, reached) => {
        const copy = reached.slice();
        pending.push({ action, next: copy });
      });
      for (const each of pending.splice(0)) {
        if (model.describeStep(row, each.action, each.next).process === name) next = each.next;
      }
      if (next === undefined) throw new Error(`${name} cannot go on`);
      row = next;
    }
    seen.length = 0;
    model.violatedInvariants(row, () => {});
    return seen[0]!;
  }
  const pending: { action: number; next: Int32Array }[] = [];

  it('tell where they stand, what they are about to take and for whom they wait', () => {
    expect(tasksAfter([])).toEqual([
      'worker one, i 1, at mutex_lock(&lock), takes lock',
      'worker two, i 2, at mutex_lock(&lock), takes lock',
    ]);
    expect(tasksAfter(['two'])).toEqual([
      'worker one, i 1, at mutex_lock(&lock), takes lock, waits for two',
      'worker two, i 2, at down_write(&sem), takes sem',
    ]);
    expect(tasksAfter(['two', 'two', 'two'])).toEqual([
      'worker one, i 1, at mutex_lock(&lock), takes lock, waits for two',
      'worker two, i 2, at died, label null, died',
    ]);
    // What a task waits for that is no lock has nobody to wait for.
    expect(tasksAfter(['one', 'one', 'one'])[0]).toBe('worker one, i 1, at wait');
  });
});

describe('waiting for ever on locks', () => {
  const READER = 'reader';
  const WRITER = 'writer';
  const NAMES: readonly string[] = [READER, WRITER];

  it('catches a reader that reads again behind a queued writer', () => {
    const { program, spec } = declare({
      name: 'reread',
      state: () => ({ sem: rwsem(NAMES, [READER]) }),
    });
    const { process, rwsemSteps } = program({});
    const sem = rwsemSteps({ lockClass: 'sem', code: '&sem' }, (s) => s.sem);
    const stuck: string[][] = [];
    const model = modelOf(
      spec({
        processes: () => [
          process({
            kind: 'reader',
            instances: [READER],
            body: [...sem.downRead(), ...sem.downRead(), sem.upRead(), sem.upRead()],
          }),
          process({
            kind: 'writer',
            instances: [WRITER],
            body: [...sem.downWrite(), sem.upWrite()],
          }),
        ],
        invariants: () => ({
          Goes(s) {
            const waiting = waitingForEver(s.tasks);
            if (waiting.length > 0) stuck.push([...waiting, ...s.tasks.map(({ at }) => at)]);
            return true;
          },
        }),
      }),
    );
    const rows: Int32Array[] = [];
    const visit = (row: Int32Array): void => {
      if (rows.some((known) => known.join() === row.join())) return;
      rows.push(row.slice());
    };
    model.initialStates(visit);
    for (const row of rows) model.successors(row, (_, next) => visit(next));
    for (const row of rows) model.violatedInvariants(row, () => {});
    expect(stuck).toEqual([
      [READER, WRITER, 'down_read(&sem) returns (2)', 'down_write(&sem) returns'],
    ]);
  });
});
