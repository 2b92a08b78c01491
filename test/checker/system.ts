/** A state of a small test system: plain numbers. */
export type State = readonly number[];

export interface Step {
  /** Index into `System.actions`. */
  readonly action: number;
  readonly next: State;
}

/** How far a search has come. */
export interface Counts {
  readonly generated: number;
  readonly distinct: number;
}

/** A predicate on states. */
export interface StatePredicate {
  readonly name: string;
  readonly holds: (state: State) => boolean;
}

/**
 * A transition system as tests write it: plain functions over plain arrays. What is optional and
 * left out is true of everything.
 */
export interface System {
  /** Numbers in a state. */
  readonly words: number;
  readonly actions: readonly string[];
  readonly initial: readonly State[];
  readonly steps: (state: State) => readonly Step[];
  readonly invariants: readonly StatePredicate[];
  readonly actionProperties: readonly {
    readonly name: string;
    readonly holds: (state: State, next: State) => boolean;
  }[];
  readonly within: (state: State) => boolean;
  readonly mayTerminate: (state: State) => boolean;
  readonly assumptions?: readonly { readonly name: string; readonly holds: boolean }[];
  readonly initialProperties?: readonly StatePredicate[];
  readonly postconditions?: readonly {
    readonly name: string;
    readonly holds: (counts: Counts) => boolean;
  }[];
  readonly withinStep?: (state: State, next: State) => boolean;
  /** What decides whether a state is new: as many numbers as in a state. Null for the state itself. */
  readonly key?: ((state: State) => State) | null;
  /** States whose steps ask for the end of the search. */
  readonly stopsAt?: (state: State) => boolean;
}

/** A system of which nothing is left out. */
export type CompleteSystem = Required<System>;

/** A system without properties that is never done, but for what `parts` says. */
export function system(parts: Partial<System>): CompleteSystem {
  return {
    words: 1,
    actions: ['step'],
    initial: [],
    steps: () => [],
    invariants: [],
    actionProperties: [],
    assumptions: [],
    initialProperties: [],
    postconditions: [],
    within: () => true,
    withinStep: () => true,
    key: null,
    stopsAt: () => false,
    mayTerminate: () => false,
    ...parts,
  };
}

/** A system of one word whose steps are drawn: `0>1 1>2 2>0`, in that order. */
export function graph(edges: string, parts: Partial<System> = {}): CompleteSystem {
  const drawn = edges.split(' ').map((edge) => edge.split('>').map(Number) as [number, number]);
  return system({
    initial: [[0]],
    steps: ([at]) =>
      drawn.filter(([from]) => from === at).map(([, to]) => ({ action: 0, next: [to] })),
    ...parts,
  });
}

/**
 * Die Hard, the jugs of 5 and 3 gallons of the TLA+ examples, with its actions in their order.
 * TLC, which stops at the first behavior that measures 4, generates 73 states and finds 14.
 */
export const DIE_HARD: System = system({
  words: 2,
  actions: ['FillSmall', 'FillBig', 'EmptySmall', 'EmptyBig', 'SmallToBig', 'BigToSmall'],
  initial: [[0, 0]],
  steps: ([big, small]) => {
    const total = big! + small!;
    const toBig = Math.min(total, 5);
    const toSmall = Math.min(total, 3);
    return [
      [big!, 3],
      [5, small!],
      [big!, 0],
      [0, small!],
      [toBig, total - toBig],
      [total - toSmall, toSmall],
    ].map((next, action) => ({ action, next }));
  },
  invariants: [{ name: 'NotSolved', holds: ([big]) => big !== 4 }],
});
