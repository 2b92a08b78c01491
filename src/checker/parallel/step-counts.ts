import type { Counts } from '../search/explorer.js';

/** Counts the steps that a member takes in a level. What they discover, the team finds out later. */
export class StepCounts implements Counts {
  generated = 0;
  readonly fired: Float64Array;

  /** @param onPart hears that the failure to come is a state with variables without a value */
  constructor(
    actions: number,
    private readonly onPart: () => void,
  ) {
    this.fired = new Float64Array(actions);
  }

  clear(): void {
    this.generated = 0;
    this.fired.fill(0);
  }

  generateStep(action: number): void {
    this.generated++;
    this.fired[action]!++;
  }

  generateInPart(): void {
    this.onPart();
  }

  generateInitial(): void {}
  discoverInitial(): void {}
  discoverStep(): void {}
  explore(): void {}
}
