import type { RecordView, View } from '../draft/types.js';
import { mutexSteps, type MutexShape, type MutexSteps } from '../parts/mutex.js';
import type { LockNames } from '../parts/lock-names.js';
import { rwsemSteps, type RwsemShape, type RwsemSteps } from '../parts/rwsem.js';
import type { Fields } from '../shape/shape.js';
import type { Block, LocalView, Process } from './statement.js';
import { statements, type Statements } from './statements.js';

/** What a process with variables L is written with; S is the shared state, K the constants. */
export interface ProgramKit<S extends Fields, L extends Fields, K> extends Statements<S, L, K> {
  /** The steps on a mutex that `select` finds in the state. */
  mutexSteps(
    names: LockNames,
    select: (state: RecordView<S>, me: LocalView<L>) => View<MutexShape>,
  ): MutexSteps<S, L, K>;
  /** The steps on an rwsem that `select` finds in the state. */
  rwsemSteps(
    names: LockNames,
    select: (state: RecordView<S>, me: LocalView<L>) => View<RwsemShape>,
  ): RwsemSteps<S, L, K>;
  /** A kind of process: its name, its instances and their code. */
  process(parts: Omit<Process<S, L, K>, 'locals'>): Process<S, never, K>;
}

/** What a function returns that makes code for the processes of a kit: `BlockOf<typeof kit>`. */
export type BlockOf<Kit> =
  Kit extends ProgramKit<infer S, infer L, infer K> ? Block<S, L, K> : never;

export function programKit<S extends Fields, L extends Fields, K>(locals: L): ProgramKit<S, L, K> {
  return {
    ...statements<S, L, K>(),
    mutexSteps,
    rwsemSteps,
    process: (parts) => ({ ...parts, locals }) as unknown as Process<S, never, K>,
  };
}
