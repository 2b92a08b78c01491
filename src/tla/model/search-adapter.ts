import type { SearchFacts as EngineFacts } from '../../checker/model.js';
import type { Behavior, SearchFacts, SpecFacts } from '../natives/runtime.js';

const NO_FACTS: SpecFacts = {
  variables: [],
  inits: [],
  actions: [],
  temporals: [],
  constraints: [],
  actionconstraints: [],
  invariants: [],
  impliedinits: [],
  impliedactions: [],
  impliedtemporals: [],
};

/** What operators such as `TLCGet` tell about the search that runs. */
export class SearchAdapter implements SearchFacts {
  readonly mode = 'bfs';
  readonly traces = 0;
  readonly worker = 0;
  readonly action = undefined;
  readonly settings: SearchFacts['settings'];
  spec: SpecFacts = NO_FACTS;
  #facts: EngineFacts | undefined;
  #random: number;

  constructor(seed: number) {
    this.settings = { workers: 1, depth: -1, traces: -1, seed, checksDeadlock: true };
    this.#random = seed;
  }

  /** Lets the random numbers in the steps of a state depend on the state alone. */
  reseed(row: Int32Array): void {
    let seed = this.settings.seed;
    for (const word of row) seed = Math.imul(seed ^ word, 0x01000193);
    this.#random = seed;
  }

  attach(facts: EngineFacts): void {
    this.#facts = facts;
  }

  get started(): boolean {
    return this.#facts !== undefined;
  }

  get initial(): number {
    return 0;
  }

  get level(): number {
    return this.#facts?.level ?? 0;
  }

  get generated(): number {
    return this.#facts?.generated ?? 0;
  }

  get distinct(): number {
    return this.#facts?.distinct ?? 0;
  }

  get queue(): number {
    return this.#facts?.queue ?? 0;
  }

  get diameter(): number {
    return this.#facts?.diameter ?? 0;
  }

  get duration(): number {
    return this.#facts?.duration ?? 0;
  }

  behavior(): Behavior {
    return { steps: [] };
  }

  counterexample(): Behavior {
    return { steps: [] };
  }

  /**
   * A number in [0, 1), the next of a sequence that the seed decides: a linear congruential
   * generator mixed by multiplication (Steele, Lea, Flood: *Fast splittable pseudorandom number
   * generators*, 2014, in 32 bits).
   */
  readonly random = (): number => {
    this.#random = (this.#random + 0x9e3779b9) | 0;
    let mixed = this.#random;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
