import {
  mutexSteps,
  rwsemSteps,
  statements,
  type Block,
  type MutexSteps,
  type RwsemSteps,
} from '../modeling/index.js';
import type { Device, Mm, SharedFields, TaskFields } from './objects.js';

/** The constants of a model; the code is made for fixed ones and does not read them. */
type Constants = unknown;

export type Code = Block<SharedFields, TaskFields, Constants>;
type Mutex = MutexSteps<SharedFields, TaskFields, Constants>;
type Rwsem = RwsemSteps<SharedFields, TaskFields, Constants>;

export const { step, branch, also, when, loop, procedure, either, waitFor, ret, leave, die } =
  statements<SharedFields, TaskFields, Constants>();

const MMAP_LOCK = 'mmap_lock';

/** mmap_lock of the task's own address space. */
export const mmapLock: Rwsem = rwsemSteps(
  { lockClass: MMAP_LOCK, code: '&{mm}->mmap_lock' },
  (state, me) => state.mmapLocks.get(me.mm),
);

/** mmap_lock of the address space that the task works on. */
export const targetMmapLock: Rwsem = rwsemSteps(
  { lockClass: MMAP_LOCK, code: '&{target}->mmap_lock' },
  (state, me) => state.mmapLocks.get(me.target as Mm),
);

/** The locks of the device that the task works on, or of a given one. */
export interface DeviceLocks {
  readonly vmaLock: Mutex;
  readonly memoryLock: Rwsem;
  readonly iMmapLock: Mutex;
}

export function locksOf(device?: Device): DeviceLocks {
  const spelt = device ?? '{dev}';
  return {
    vmaLock: mutexSteps(
      { lockClass: 'vma_lock', code: `&${spelt}->vma_lock` },
      (state, me) => state.devices.get(device ?? me.dev).vmaLock,
    ),
    memoryLock: rwsemSteps(
      { lockClass: 'memory_lock', code: `&${spelt}->memory_lock` },
      (state, me) => state.devices.get(device ?? me.dev).memoryLock,
    ),
    iMmapLock: mutexSteps(
      { lockClass: 'i_mmap_rwsem', code: `&${spelt}->i_mmap_rwsem` },
      (state, me) => state.devices.get(device ?? me.dev).iMmapLock,
    ),
  };
}

export const { vmaLock, memoryLock, iMmapLock } = locksOf();

/** Code that is there only under a condition that is fixed for the model. */
export function given(condition: boolean, code: () => Code): Code {
  return condition ? code() : [];
}

/** Any one of the alternatives; no step of its own where there is just one. */
export function anyOf(label: string, alternatives: readonly (readonly [string, Code])[]): Code {
  if (alternatives.length === 1) return alternatives.flatMap(([, code]) => code);
  return [either(label, Object.fromEntries<Code>(alternatives))];
}
