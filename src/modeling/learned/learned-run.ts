import type { Row } from '../../checker/model.js';
import type { Words } from '../draft/words.js';
import { DecisionTree } from './decision-tree.js';

/** Something that runs over the words of a state, and whose results are learned. */
export class LearnedRun {
  private readonly tree: DecisionTree;

  /** @param learns whether anything is learned at all */
  constructor(
    private readonly words: Words,
    learns: boolean,
  ) {
    this.tree = new DecisionTree(learns);
  }

  /** The result for a row, or `UNKNOWN`. */
  find(row: Row): number {
    return this.tree.find(row);
  }

  /** Runs over a row, and learns the result. What fails is not learned: it fails again. */
  run(row: Row, run: () => number): number {
    const { tree, words } = this;
    if (!tree.isOpen) {
      words.load(row);
      return run();
    }
    words.beginNotes();
    words.load(row);
    let result: number;
    try {
      result = run();
    } finally {
      words.endNotes();
    }
    tree.learn(row, words.reads, result);
    return result;
  }
}
