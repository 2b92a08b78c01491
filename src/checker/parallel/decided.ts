import type { PropertyKind } from '../result.js';

const KINDS: readonly PropertyKind[] = [
  'invariant',
  'initial property',
  'action property',
  'deadlock',
  'postcondition',
];

/** Properties of which a violation has been found: further ones are of no interest. */
export class Decided {
  private readonly known = new Set<number>();

  has(kind: PropertyKind, index: number): boolean {
    return this.known.has(numberOf(kind, index));
  }

  add(kind: PropertyKind, index: number): void {
    this.known.add(numberOf(kind, index));
  }

  /** Adds what another one has told in words. */
  learn(words: Int32Array, at: number): void {
    this.add(KINDS[words[at]!]!, words[at + 1]!);
  }

  /** A property in two words. */
  static words(kind: PropertyKind, index: number): Int32Array {
    return Int32Array.of(KINDS.indexOf(kind), index);
  }
}

function numberOf(kind: PropertyKind, index: number): number {
  return index * KINDS.length + KINDS.indexOf(kind);
}
