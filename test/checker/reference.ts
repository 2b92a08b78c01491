import type { Bound, PropertyKind, Status } from '../../src/checker/result.js';
import type { State, System } from './system.js';

/**
 * A deliberately naive explorer: the rules of checking in the plainest words, on arrays and maps
 * of strings. What it says is what the engine has to say.
 */
export interface ReferenceOptions {
  readonly continues: boolean;
  readonly deadlock: boolean;
  readonly depthBound?: number;
  readonly statesBound?: number;
}

export interface Reference {
  readonly status: Status;
  readonly generated: number;
  /** Keys of the stored states, in the order in which they were found. */
  readonly found: readonly string[];
  /** Keys of the states whose successors were taken, in order. */
  readonly explored: readonly string[];
  readonly depth: number;
  readonly initial: number;
  readonly fired: readonly number[];
  readonly distinct: readonly number[];
  /** New states of each state that was explored to its end. */
  readonly outdegrees: readonly number[];
  /** In the order met, with the number of states of a shortest trace. */
  readonly violations: readonly {
    readonly kind: PropertyKind;
    readonly index: number;
    readonly states: number;
  }[];
  readonly bound: Bound['kind'] | null;
}

export const keyOf = (state: State): string => state.join(' ');

/** Thrown to leave all loops at once. */
class Stop extends Error {}

export function explore(system: System, options: ReferenceOptions): Reference {
  const depths = new Map<string, number>();
  const queue: State[] = [];
  const explored: string[] = [];
  const fired = system.actions.map(() => 0);
  const distinct = system.actions.map(() => 0);
  const outdegrees: number[] = [];
  const violations: { kind: PropertyKind; index: number; states: number }[] = [];
  let generated = 0;
  let initial = 0;
  let bound: Bound['kind'] | null = null;

  function violate(kind: PropertyKind, index: number, states: number): void {
    if (violations.some((known) => known.kind === kind && known.index === index)) return;
    violations.push({ kind, index, states });
    if (!options.continues) throw new Stop();
  }

  function checkInvariants(state: State, depth: number): void {
    system.invariants.forEach(({ holds }, index) => {
      if (!holds(state)) violate('invariant', index, depth);
    });
  }

  function stopAt(kind: Bound['kind']): never {
    bound = kind;
    throw new Stop();
  }

  /** Keeps the state unless it is known or outside; tells what became of it. */
  function store(state: State, depth: number): 'new' | 'known' | 'outside' {
    if (!system.within(state)) return 'outside';
    if (depths.has(keyOf(state))) return 'known';
    if (depths.size === options.statesBound) stopAt('states');
    depths.set(keyOf(state), depth);
    queue.push(state);
    return 'new';
  }

  function visitInitial(state: State): void {
    generated++;
    const became = store(state, 1);
    if (became === 'new') initial++;
    if (became !== 'known') checkInvariants(state, 1);
  }

  function visitSuccessors(state: State): void {
    const depth = depths.get(keyOf(state))!;
    if (depth === options.depthBound) stopAt('depth');
    queue.shift();
    explored.push(keyOf(state));
    const steps = system.steps(state);
    let discovered = 0;
    for (const { action, next } of steps) {
      generated++;
      fired[action]!++;
      const became = store(next, depth + 1);
      if (became === 'new') {
        distinct[action]!++;
        discovered++;
      }
      if (became !== 'known') checkInvariants(next, depth + 1);
      system.actionProperties.forEach(({ holds }, index) => {
        if (!holds(state, next)) violate('action property', index, depth + 1);
      });
    }
    outdegrees.push(discovered);
    if (steps.length === 0 && options.deadlock && !system.mayTerminate(state)) {
      violate('deadlock', 0, depth);
    }
  }

  try {
    for (const state of system.initial) visitInitial(state);
    while (queue.length > 0) visitSuccessors(queue[0]!);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }

  return {
    status: statusOf(violations[0]?.kind, bound),
    generated,
    found: [...depths.keys()],
    explored,
    depth: Math.max(0, ...depths.values()),
    initial,
    fired,
    distinct,
    outdegrees,
    violations,
    bound,
  };
}

function statusOf(first: PropertyKind | undefined, bound: Bound['kind'] | null): Status {
  if (first === 'deadlock') return 'deadlock';
  if (first !== undefined) return 'violation';
  return bound === null ? 'ok' : 'incomplete';
}
