import type { Draft, RecordView, View } from '../draft/types.js';
import type { Block, Branch, LocalView, Step } from '../process/statement.js';
import { oneOf, optional, record } from '../shape/constructors.js';
import type { EnumShape, Fields, OptionalShape, RecordShape } from '../shape/shape.js';
import type { LockNames } from './lock-names.js';

export type MutexShape = RecordShape<{ owner: OptionalShape<EnumShape> }>;

/** The state of a mutex that the named processes can own. */
export function mutex(processes: readonly string[]): MutexShape {
  return record({ owner: optional(oneOf(...processes)) });
}

/** The steps that a process takes on one mutex. Waiters get it in any order. */
export interface MutexSteps<S, L, K> {
  lock(): Step<S, L, K>;
  /** Goes on with `busy` when somebody owns it. */
  trylock(busy: Block<S, L, K>): Branch<S, L, K>;
  unlock(): Step<S, L, K>;
}

/**
 * @param names the lock's class, and the lock as the code spells it
 * @param select the mutex in the state; it may depend on the process's own variables
 */
export function mutexSteps<S extends Fields, L extends Fields, K>(
  names: LockNames,
  select: (state: RecordView<S>, me: LocalView<L>) => View<MutexShape>,
): MutexSteps<S, L, K> {
  const isFree = (state: RecordView<S>, me: LocalView<L>): boolean =>
    select(state, me).owner === null;
  const own = (state: unknown, me: unknown): Draft<MutexShape> =>
    select(state as RecordView<S>, me as LocalView<L>) as Draft<MutexShape>;
  const acquires = {
    lockClass: names.lockClass,
    blockers: (state: RecordView<S>, me: LocalView<L>): readonly string[] => {
      const { owner } = select(state, me);
      return owner === null ? [] : [owner];
    },
  };
  return {
    lock: () => ({
      kind: 'step',
      label: `mutex_lock(${names.code})`,
      when: isFree,
      effect: (state, me) => {
        own(state, me).owner = me.name;
      },
      acquires,
    }),
    trylock: (busy) => ({
      kind: 'branch',
      label: `mutex_trylock(${names.code})`,
      condition: isFree,
      outcomes: ['', 'busy'],
      then: [
        {
          kind: 'also',
          effect: (state, me) => {
            own(state, me).owner = me.name;
          },
        },
      ],
      otherwise: busy,
    }),
    unlock: () => ({
      kind: 'step',
      label: `mutex_unlock(${names.code})`,
      effect: (state, me) => {
        const lock = own(state, me);
        if (lock.owner !== me.name) {
          throw new Error(`${me.name} unlocks ${names.code}, which ${lock.owner ?? 'nobody'} owns`);
        }
        lock.owner = null;
      },
    }),
  };
}
