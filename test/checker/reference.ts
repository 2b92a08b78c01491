import type { Bound, PropertyKind, Status } from '../../src/checker/result.js';
import { system as completed, type State, type System } from './system.js';

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
  /** The kinds of properties of which every violation was met that could be. */
  readonly decided: ReadonlySet<PropertyKind>;
}

export const keyOf = (state: State): string => state.join(' ');

/** Thrown to leave all loops at once. */
class Stop extends Error {}

export function explore(given: System, options: ReferenceOptions): Reference {
  const system = completed(given);
  const depths = new Map<string, number>();
  const queue: State[] = [];
  const explored: string[] = [];
  const fired = system.actions.map(() => 0);
  const distinct = system.actions.map(() => 0);
  const outdegrees: number[] = [];
  const violations: { kind: PropertyKind; index: number; states: number }[] = [];
  const decided = new Set<PropertyKind>();
  const found: string[] = [];
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

  /** What tells states apart. */
  const identify = (state: State): string => keyOf(system.key === null ? state : system.key(state));

  /** Keeps the state unless it is known or outside; tells what became of it. */
  function store(state: State, depth: number, from: State | null): 'new' | 'known' | 'outside' {
    if (!system.within(state)) return 'outside';
    if (from !== null && !system.withinStep(from, state)) return 'outside';
    if (depths.has(identify(state))) return 'known';
    if (depths.size === options.statesBound) stopAt('states');
    depths.set(identify(state), depth);
    found.push(keyOf(state));
    queue.push(state);
    return 'new';
  }

  function visitInitial(state: State): void {
    generated++;
    const became = store(state, 1, null);
    if (became === 'new') initial++;
    if (became === 'known') return;
    checkInvariants(state, 1);
    system.initialProperties.forEach(({ holds }, index) => {
      if (!holds(state)) violate('initial property', index, 1);
    });
  }

  function visitSuccessors(state: State): void {
    const depth = depths.get(identify(state))!;
    if (depth === options.depthBound) stopAt('depth');
    queue.shift();
    explored.push(keyOf(state));
    const steps = system.steps(state);
    let discovered = 0;
    for (const { action, next } of steps) {
      generated++;
      fired[action]!++;
      const became = store(next, depth + 1, state);
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

  function checkAssumptions(): void {
    system.assumptions.forEach(({ holds }, index) => {
      if (!holds) violate('assumption', index, 0);
    });
    decided.add('assumption');
    if (violations.length > 0) throw new Stop();
  }

  function search(): void {
    checkAssumptions();
    for (const state of system.initial) visitInitial(state);
    decided.add('initial property');
    let isStopRequested = false;
    while (queue.length > 0) {
      if (isStopRequested) stopAt('spec');
      isStopRequested = system.stopsAt(queue[0]!);
      visitSuccessors(queue[0]!);
    }
    for (const kind of ['invariant', 'action property', 'deadlock'] as const) decided.add(kind);
  }

  function checkPostconditions(): void {
    if (bound !== null && bound !== 'spec') return;
    if (violations.some(({ kind }) => kind === 'assumption')) return;
    system.postconditions.forEach(({ holds }, index) => {
      const counts = { generated, distinct: depths.size };
      if (!holds(counts)) violations.push({ kind: 'postcondition', index, states: 0 });
    });
    decided.add('postcondition');
  }

  try {
    search();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  checkPostconditions();

  return {
    status: statusOf(violations[0]?.kind, bound),
    generated,
    found,
    explored,
    depth: Math.max(generated > 0 ? 1 : 0, ...depths.values()),
    initial,
    fired,
    distinct,
    outdegrees,
    violations,
    bound,
    decided,
  };
}

function statusOf(first: PropertyKind | undefined, bound: Bound['kind'] | null): Status {
  if (first === 'deadlock') return 'deadlock';
  if (first !== undefined) return 'violation';
  return bound === null ? 'ok' : 'incomplete';
}
