import type { ActionInfo } from '../model.js';
import type { ActionCount, Outdegree } from '../result.js';

/** The accounts of a search. Doubles, so that counts beyond 2^32 stay exact. */
export class Counters {
  /** Initial states and steps, duplicates included. */
  generated = 0;
  /** Initial states, duplicates included. */
  generatedInitial = 0;
  /** Distinct initial states that were stored. */
  initial = 0;

  private readonly fired: Float64Array;
  private readonly distinct: Float64Array;
  private explored = 0;
  private leastNew = Infinity;
  private mostNew = 0;
  private totalNew = 0;

  constructor(private readonly actionInfos: readonly ActionInfo[]) {
    this.fired = new Float64Array(actionInfos.length);
    this.distinct = new Float64Array(actionInfos.length);
  }

  generateInitial(): void {
    this.generated++;
    this.generatedInitial++;
  }

  discoverInitial(): void {
    this.initial++;
  }

  generateStep(action: number): void {
    this.generated++;
    this.fired[action]!++;
  }

  /** A step whose state has variables without a value counts, as in TLC. */
  generateInPart(): void {
    this.generated++;
  }

  discoverStep(action: number): void {
    this.distinct[action]!++;
  }

  /** @param discovered how many states the explored state was the first to reach */
  explore(discovered: number): void {
    this.explored++;
    this.totalNew += discovered;
    if (discovered < this.leastNew) this.leastNew = discovered;
    if (discovered > this.mostNew) this.mostNew = discovered;
  }

  /** In the model's order. */
  actions(): readonly ActionCount[] {
    return this.actionInfos.map(({ name }, action) => ({
      name,
      fired: this.fired[action]!,
      distinct: this.distinct[action]!,
    }));
  }

  /** Over the states that were explored to their end; null when there are none. */
  outdegree(): Outdegree | null {
    if (this.explored === 0) return null;
    return {
      minimum: this.leastNew,
      maximum: this.mostNew,
      mean: this.totalNew / this.explored,
    };
  }
}
