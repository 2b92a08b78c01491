import type { Face } from '../draft/build.js';

/** A process as properties see it. */
export interface TaskView {
  readonly name: string;
  readonly kind: string;
  /** Its own variables. */
  readonly me: Face;
  /** The step that it takes next, or `finished` or `died`. */
  readonly at: string;
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
  if (!tasks.some((task) => task.blockedBy().length > 0)) return [];
  const finished = new Set(tasks.filter((task) => task.finished).map((task) => task.name));
  let stuck = new Map<string, readonly string[]>();
  for (const task of tasks) {
    const blockers = task.blockedBy();
    if (blockers.length > 0) stuck.set(task.name, blockers);
  }
  for (;;) {
    const still = new Map(
      [...stuck].filter(([, blockers]) =>
        blockers.some((blocker) => stuck.has(blocker) || finished.has(blocker)),
      ),
    );
    if (still.size === stuck.size) return [...still.keys()];
    stuck = still;
  }
}
