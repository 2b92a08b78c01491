import type { Model } from '../model.js';
import type { Moment } from './moment.js';
import type { Partition } from './partition.js';
import type { StepCounts } from './step-counts.js';

/** The states of a level that a member owns: their numbers in the search, and its own. */
interface OwnLevel {
  readonly model: Model;
  readonly partition: Partition;
  readonly counts: StepCounts;
  readonly numbers: Int32Array;
  readonly ids: Int32Array;
}

/**
 * Counts the steps up to the one at which the search stops, as if none had been taken after it: by
 * taking them once more.
 */
export function recount(stop: Moment, { model, partition, counts, numbers, ids }: OwnLevel): void {
  const row = new Int32Array(model.width);
  counts.clear();
  for (let at = 0; at < numbers.length && numbers[at]! <= stop.from; at++) {
    const isLast = numbers[at] === stop.from;
    let left = isLast ? stop.step + 1 : Infinity;
    partition.exploring = ids[at]!;
    partition.expand(numbers[at]!, row);
    try {
      model.successors(row, (action) => {
        if (left-- > 0) counts.generateStep(action);
      });
    } catch (error) {
      // It has failed before: after the steps that count.
      if (!isLast) throw error;
    }
  }
}
