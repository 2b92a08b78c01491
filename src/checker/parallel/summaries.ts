import type { Summary } from './merge.js';
import type { Moment } from './moment.js';
import type { NewStates } from './new-states.js';
import type { Outbox } from './outbox.js';
import { SUMMARY } from './records.js';

/** Words before the steps: how many there are, whether the search stops, at which moment. */
const HEADER = 6;

/** @param order of the states, by the steps that reach them */
export function summaryOf(found: NewStates, order: Int32Array, stop: Moment | null): Summary {
  return {
    from: order.map((state) => found.from[state]!),
    step: order.map((state) => found.step[state]!),
    stop,
  };
}

export function tellSummary(outbox: Outbox, { from, step, stop }: Summary): void {
  const length = HEADER + from.length + step.length;
  outbox.add([SUMMARY, length, from.length, stop === null ? 0 : 1]);
  outbox.add([stop?.from ?? 0, stop?.step ?? 0, stop?.phase ?? 0, stop?.turn ?? 0]);
  outbox.add(from);
  outbox.add(step);
}

/** @param at where the words after the length begin */
export function readSummary(words: Int32Array, at: number): Summary {
  const [count, stops, from, step, phase, turn] = words.subarray(at, at + HEADER) as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const start = at + HEADER;
  return {
    from: words.slice(start, start + count),
    step: words.slice(start + count, start + 2 * count),
    stop: stops === 0 ? null : { from, step, phase, turn },
  };
}
