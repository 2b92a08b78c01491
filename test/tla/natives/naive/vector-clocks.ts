import fc from 'fast-check';
import { sequence, table, itemsOf } from '../../reference/collections.js';
import { asFunction, asNumber, type FunctionValue, type Value } from '../../reference/values.js';
import { given, type Entries } from './entry.js';
import { record, type List } from './lists.js';
import { kind, Operator } from './operands.js';
import { fixed } from './operators.js';

const NODES = ['a', 'b', 'c'];

/** What a node did, and of whose steps it knew: of its own, and of all that another one knew. */
type Step = readonly [node: number, from: number | null];

function history(steps: readonly Step[]): Value[] {
  const known = NODES.map(() => new Map<string, number>());
  return steps.map(([node, from]) => {
    const own = known[node]!;
    for (const [name, time] of from === null ? [] : known[from]!) {
      own.set(name, Math.max(time, own.get(name) ?? 0));
    }
    own.set(NODES[node]!, (own.get(NODES[node]!) ?? 0) + 1);
    return record({ node: NODES[node]!, clock: table([...own.keys()], [...own.values()]) });
  });
}

const steps = fc.array(fc.tuple(fc.nat(2), fc.option(fc.nat(2))), { maxLength: 6 }).map(history);

/** What happened in any order, or in the order in which it happened. */
const log = kind(
  () =>
    fc
      .oneof(
        steps,
        steps.chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
      )
      .map(sequence),
  itemsOf,
);

const field = (name: string) =>
  fixed(
    new Operator(`LAMBDA e : e.${name}`, (entry) => asFunction(entry).apply(name)),
    (apply) => (entry: Value) => apply(entry),
  );
const clock = fixed(
  new Operator('LAMBDA e : e.clock', (entry) => asFunction(entry).apply('clock')),
  (apply) => (entry: Value) => asFunction(apply(entry)),
);
const domain = fixed(
  new Operator('LAMBDA c : DOMAIN c', (each) => asFunction(each).domain),
  (apply) => (each: Value) => apply(each),
);

const time = (each: FunctionValue, node: string): number =>
  each.domain.has(node) ? asNumber(each.apply(node)) : 0;

/** Whether one thing happened before another one: what it knew, that one knew, and more. */
function isBefore(one: FunctionValue, other: FunctionValue): boolean {
  return (
    NODES.every((node) => time(one, node) <= time(other, node)) &&
    NODES.some((node) => time(one, node) < time(other, node))
  );
}

type Clock = (entry: Value) => FunctionValue;

const isCausal = (entries: List, clockOf: Clock): boolean =>
  entries.every((later, at) =>
    entries.slice(0, at).every((earlier) => !isBefore(clockOf(later), clockOf(earlier))),
  );

/**
 * TLC chooses any order of the entries that is a causal one; lamplight changes as little as it can:
 * always the first entry of the log before which none of those that are left happened.
 */
function inOrder(entries: List, clockOf: Clock): List {
  const at = entries.findIndex((entry) =>
    entries.every((other) => !isBefore(clockOf(other), clockOf(entry))),
  );
  if (at < 0) return [];
  return [entries[at]!, ...inOrder(entries.toSpliced(at, 1), clockOf)];
}

/** Module VectorClocks: logs without an entry that is missing, or there twice. */
export const vectorClocks: Entries = {
  IsCausalOrder: given([log, clock], isCausal),
  CausalOrder: given([log, clock, field('node'), domain], (...[entries, clockOf]) =>
    sequence(inOrder(entries, clockOf)),
  ),
};
