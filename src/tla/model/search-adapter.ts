import type { SearchFacts as EngineFacts, Row } from '../../checker/model.js';
import type { Handle } from '../../checker/values/heap/index.js';
import type {
  ActionFacts,
  Behavior,
  BehaviorStep,
  SearchFacts,
  SpecFacts,
} from '../natives/runtime.js';
import { NO_FACTS } from './spec-facts.js';

/** What a model tells about itself while it is searched. */
export interface Teller {
  readonly spec: SpecFacts;
  /** A record with a field for each variable. */
  stateValue(row: Row): Handle;
  /** The action that leads from one state to the next. Only where no state is at hand. */
  actionBetween(row: Row, next: Row): ActionFacts | undefined;
}

/** What operators such as `TLCGet` tell about the search that runs. */
export class SearchAdapter implements SearchFacts {
  readonly mode = 'bfs';
  readonly traces = 0;
  readonly worker = 0;
  /** As TLC, which keeps no action of a state that it finds breadth first. */
  readonly action = undefined;
  readonly settings: SearchFacts['settings'];
  #facts: EngineFacts | undefined;
  #teller: Teller | undefined;
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

  attach(facts: EngineFacts, teller: Teller): void {
    this.#facts = facts;
    this.#teller = teller;
  }

  get spec(): SpecFacts {
    return this.#teller?.spec ?? NO_FACTS;
  }

  get started(): boolean {
    return this.#facts !== undefined;
  }

  get initial(): number {
    return this.#facts?.initial ?? 0;
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
    return this.#told(this.#facts?.behavior() ?? []);
  }

  counterexample(): Behavior {
    return this.#told(this.#facts?.counterexample?.map(({ row }) => row) ?? []);
  }

  #told(rows: readonly Row[]): Behavior {
    const teller = this.#teller;
    if (teller === undefined) return { steps: [] };
    return { steps: rows.map((row, index) => new ToldStep(teller, row, rows[index - 1])) };
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

/** A step whose action is looked for when somebody asks. */
class ToldStep implements BehaviorStep {
  constructor(
    private readonly teller: Teller,
    private readonly row: Row,
    private readonly previous: Row | undefined,
  ) {}

  get state(): Handle {
    return this.teller.stateValue(this.row);
  }

  get action(): ActionFacts | undefined {
    const { teller, row, previous } = this;
    return previous === undefined ? teller.spec.inits[0] : teller.actionBetween(previous, row);
  }
}
