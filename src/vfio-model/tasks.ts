import type { Process } from '../modeling/index.js';
import { barRead } from './driver/bar-read.js';
import { deviceOperations } from './driver/device-control.js';
import { also, anyOf, leave, loop, given, waitFor, when, type Code } from './kit.js';
import { accessPage } from './mm/access.js';
import { coreDump } from './mm/core-dump.js';
import { mmput } from './mm/exit.js';
import { fork } from './mm/fork.js';
import { mmap } from './mm/mmap.js';
import { mremap } from './mm/mremap.js';
import { munmap } from './mm/munmap.js';
import { split } from './mm/split.js';
import { taskVariables, type SharedFields, type TaskFields } from './objects.js';
import type { Knobs } from './knobs.js';
import type { MmOperation, Scenario } from './scenarios.js';
import type { Setup } from './setup.js';

const ZAPPER = 'zapper';

/** The names of the scenario's tasks, in the order in which they are tried. */
export function taskNamesOf(scenario: Scenario): readonly string[] {
  return [
    ...scenario.threads.map((_, index) => `thread${index + 1}`),
    ...(scenario.mmOperations.length > 0 ? ['mm-op'] : []),
    ...(scenario.barReader ? ['reader'] : []),
    ...(scenario.coreDump ? ['dumper'] : []),
    ...(scenario.deviceOperations.length > 0 ? [ZAPPER] : []),
  ];
}

/** A zapper that takes its own mmap_lock is a thread of the process; else it may be anybody. */
function isUser(knobs: Knobs): boolean {
  return knobs.disable === 'under-mmap_lock';
}

/** A thread of the child begins when the fork is done. */
const firstRun = waitFor('ret_from_fork', (state) => state.mms.get('child').running);

export function tasks(setup: Setup): readonly Process<SharedFields, TaskFields, unknown>[] {
  const { scenario, knobs } = setup;
  const exit = given(scenario.exits, () => mmput(setup, 'mm'));
  const bodies: Readonly<Record<string, () => Code>> = {
    thread: () => [
      when((_state, me) => me.mm === 'child', [firstRun]),
      ...accesses(setup),
      ...exit,
    ],
    'mm-op': () => [...mmOperation(setup), ...exit],
    reader: () => [...barRead(setup), ...exit],
    dumper: () => [...coreDump, ...exit],
    [ZAPPER]: () => [...deviceOperations(setup), ...given(isUser(knobs), () => exit)],
  };
  const locals = taskVariables(setup);
  return Object.entries(bodies)
    .map(([kind, body]) => ({ kind, body, instances: instancesOf(kind, setup) }))
    .filter(({ instances }) => instances.length > 0)
    .map(({ kind, body, instances }) => ({
      kind,
      instances,
      locals,
      init:
        kind === 'thread'
          ? settleThread(scenario)
          : settle(scenario.exits && isExiting(kind, knobs)),
      body: body(),
    }));
}

function isExiting(kind: string, knobs: Knobs): boolean {
  return kind !== ZAPPER || isUser(knobs);
}

type Init = NonNullable<Process<SharedFields, TaskFields, unknown>['init']>;

/** A task of the parent; one that exits holds a reference to the address space until then. */
function settle(exits: boolean): Init {
  return (state) => {
    if (exits) state.mms.get('parent').users += 1;
  };
}

/** A thread lives in one of its homes. (The child's address space gets its user with the fork.) */
function settleThread({ threads, accesses: count, exits }: Scenario): Init {
  return (state, me, _constants, choose) => {
    const home = threads[Number(me.name.replace('thread', '')) - 1] ?? [];
    me.mm = choose.from('home', home);
    me.left = count;
    if (exits && me.mm === 'parent') state.mms.get('parent').users += 1;
  };
}

function instancesOf(kind: string, { taskNames }: Setup): readonly string[] {
  return taskNames.filter((name) => name.replace(/\d+$/, '') === kind);
}

/** The accesses of a thread; one whose process dumps core makes no more. */
function accesses(setup: Setup): Code {
  return [
    loop([
      when((state, me) => me.left === 0 || state.mms.get(me.mm).dumping, [leave]),
      also((_state, me) => {
        me.left -= 1;
      }),
      ...accessPage(setup),
    ]),
    also((_state, me) => {
      me.left = 0;
    }),
  ];
}

function mmOperation(setup: Setup): Code {
  const codes: Readonly<Record<MmOperation, (setup: Setup) => Code>> = {
    mmap,
    fork,
    split,
    mremap,
    munmap,
  };
  const alternatives = setup.scenario.mmOperations.map(
    (name) => [name, codes[name](setup)] as const,
  );
  return anyOf('system call', alternatives);
}
