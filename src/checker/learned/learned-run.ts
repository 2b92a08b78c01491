import type { Row } from '../model.js';
import type { Allowance } from './allowance.js';
import { DecisionTree } from './decision-tree.js';
import type { Footprint } from './footprint.js';

/** Something that runs over rows, and whose results are learned. */
export class LearnedRun {
  private readonly tree: DecisionTree;
  private count = 0;

  constructor(
    private readonly footprint: Footprint,
    allowance: Allowance,
  ) {
    this.tree = new DecisionTree(allowance);
  }

  /** How many runs there have been. */
  get runs(): number {
    return this.count;
  }

  /** Whether runs are learned. */
  get learns(): boolean {
    return this.tree.isOpen;
  }

  /** The result for a row, or `UNKNOWN`. */
  find(row: Row): number {
    return this.tree.find(row);
  }

  /** A number that rows share which are alike in all bits that are read. */
  leafOf(row: Row): number {
    return this.tree.leafOf(row);
  }

  /** Runs over a row, and learns the result. What fails is not learned: it fails again. */
  learn(row: Row, run: () => number): number {
    const { tree, footprint } = this;
    this.count++;
    footprint.begin();
    let result: number;
    try {
      result = run();
    } finally {
      footprint.end();
    }
    tree.learn(row, footprint.reads, result);
    return result;
  }
}
