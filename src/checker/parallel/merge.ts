import { compareMoments, isStoredBy, STORING, type Moment } from './moment.js';

/**
 * What a member tells all others at the end of a level: the steps that reach its new states, in
 * order, and what stops the search there, if anything does.
 */
export interface Summary {
  /** For each state which state takes the step, and how many of its steps are before. */
  readonly from: Int32Array;
  readonly step: Int32Array;
  readonly stop: Moment | null;
}

/** For each state of one member, how many new states of all members are before it. */
export function ranksOf(own: Summary, others: readonly Summary[]): Int32Array {
  const ranks = new Int32Array(own.from.length);
  for (let at = 0; at < ranks.length; at++) ranks[at] = at;
  for (const other of others) addSmaller(ranks, own, other);
  return ranks;
}

function addSmaller(ranks: Int32Array, own: Summary, other: Summary): void {
  const { from, step } = own;
  const { from: otherFrom, step: otherStep } = other;
  let before = 0;
  for (let at = 0; at < ranks.length; at++) {
    const limit = from[at]!;
    while (before < otherFrom.length && otherFrom[before]! < limit) before++;
    // What the same state reaches belongs to few, and few to anybody else.
    let last = before;
    while (otherFrom[last] === limit && otherStep[last]! < step[at]!) last++;
    ranks[at]! += last;
  }
}

/** How many new states there are. */
export function sizeOf(summaries: readonly Summary[]): number {
  return summaries.reduce((sum, { from }) => sum + from.length, 0);
}

/** When the first new state is met for which there is no room; null when there is room for all. */
export function overflow(summaries: readonly Summary[], room: number): Moment | null {
  if (sizeOf(summaries) <= room) return null;
  const next = summaries.map(() => 0);
  for (let left = room; ; left--) {
    let first: Moment | null = null;
    let holder = 0;
    summaries.forEach(({ from, step }, member) => {
      const at = next[member]!;
      if (at === from.length) return;
      const moment = { from: from[at]!, step: step[at]!, phase: STORING, turn: 0 };
      if (first !== null && compareMoments(first, moment) < 0) return;
      first = moment;
      holder = member;
    });
    if (left === 0) return first;
    next[holder]!++;
  }
}

/**
 * For each state of a level how many new states it is the first to reach.
 *
 * @param first the first state of the level
 * @param size of the level
 */
export function discoveries(
  summaries: readonly Summary[],
  first: number,
  size: number,
  stop: Moment | null,
): Int32Array {
  const discovered = new Int32Array(size);
  for (const { from, step } of summaries) {
    for (let at = 0; at < from.length; at++) {
      if (isStoredBy(from[at]!, step[at]!, stop)) discovered[from[at]! - first]!++;
    }
  }
  return discovered;
}
