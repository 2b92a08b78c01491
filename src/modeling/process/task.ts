import type { Face } from '../draft/build.js';

/** A process as properties see it. */
export interface TaskView {
  readonly name: string;
  readonly kind: string;
  /** Its own variables. */
  readonly me: Face;
  /** The step that it takes next, or `finished` or `died`. */
  readonly at: string;
  /** The label of that step alone, the same wherever it stands; null when there is none. */
  readonly label: string | null;
  readonly finished: boolean;
  readonly died: boolean;
  /** The class of the lock that its next step takes or waits for; null when it takes none. */
  readonly acquiring: string | null;
  /** The processes that it waits for to take a lock, by name; none when it can go on. */
  blockedBy(): readonly string[];
}

/**
 * The processes that wait for ever: each waits for one that waits for ever too, or that has
 * finished and will not give back what it holds. (A process that died is no reason of its own:
 * what hangs behind it is a consequence of its death.)
 *
 * It is the greatest set of blocked processes in which each is blocked by another of the set.
 */
export function waitingForEver(tasks: readonly TaskView[]): readonly string[] {
  let stuck = blockedTasks(tasks);
  if (stuck.length === 0) return NO_NAMES;
  while (stuck.length > 0) {
    const among = stuck;
    const still = among.filter(({ blockers }) =>
      blockers.some((name) => among.some((other) => other.name === name) || ended(tasks, name)),
    );
    if (still.length === among.length) break;
    stuck = still;
  }
  return stuck.map(({ name }) => name);
}

interface BlockedTask {
  readonly name: string;
  readonly blockers: readonly string[];
}

const NO_NAMES: readonly string[] = [];
const NO_TASKS: readonly BlockedTask[] = [];

/** Asked of every state, in most of which nobody is blocked: then it makes nothing. */
function blockedTasks(tasks: readonly TaskView[]): readonly BlockedTask[] {
  let blocked: BlockedTask[] | undefined;
  for (const task of tasks) {
    const blockers = task.blockedBy();
    if (blockers.length > 0) (blocked ??= []).push({ name: task.name, blockers });
  }
  return blocked ?? NO_TASKS;
}

function ended(tasks: readonly TaskView[], name: string): boolean {
  return tasks.some((task) => task.name === name && task.finished);
}
