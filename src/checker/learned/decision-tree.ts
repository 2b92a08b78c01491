import type { Row } from '../model.js';
import type { Allowance } from './allowance.js';

/** What `find` gives for a row that is like none before. */
export const UNKNOWN = -1;

const WORD_BITS = 32;

/** Bits that a node decides by, at most: more would leave most of its links unused. */
const NODE_BITS = 4;

/** Runs after which a tree looks back at how many rows it knew meanwhile. */
const PERIOD = 4096;

/** Rows that it has to be asked for meanwhile, so that a quarter as many are known as are new. */
const LEAST_ASKED = 1.25 * PERIOD;

const FIRST_WORDS = 64;

/**
 * What a computation over rows gives, by the bits that it reads, in the order in which it does: the
 * bits that it has read decide which it reads next. A row with the same bits needs no second run.
 *
 * (A transition cache, as of Blom, van de Pol, Weber: *Bridging the Gap between Enumerative and
 * Symbolic Model Checkers*, 2009, with the dependencies of each run in place of declared ones.)
 *
 * A node is one word that tells the bits it looks at, then a link for each of their values: to
 * another node, when it is positive, to the result `~link`, when it is negative. The first link
 * leads to the root.
 */
export class DecisionTree {
  private nodes: Int32Array;
  private used = 1;
  private learns: boolean;
  private asked = 0;
  private learned = 0;
  private askedBefore = 0;

  constructor(private readonly allowance: Allowance) {
    this.learns = allowance.take(FIRST_WORDS);
    this.nodes = new Int32Array(this.learns ? FIRST_WORDS : 1);
  }

  /** Whether it takes more. */
  get isOpen(): boolean {
    return this.learns;
  }

  /** The result for a row, or `UNKNOWN`. */
  find(row: Row): number {
    this.asked++;
    return ~this.nodes[this.leafOf(row)]!;
  }

  /** A number that rows share which are alike in all bits that are read. */
  leafOf(row: Row): number {
    const { nodes } = this;
    let slot = 0;
    for (let link = nodes[0]!; link > 0; link = nodes[slot]!) {
      const test = nodes[link]!;
      slot = link + 1 + ((row[test >>> 9]! >>> (test >>> 4)) & test & 0xf);
    }
    return slot;
  }

  /**
   * Keeps the result of a run.
   *
   * @param reads the bits that it has read, as pairs: a word, and a mask
   * @param result a number from 0 on; `UNKNOWN` where it is not to be kept
   */
  learn(row: Row, reads: readonly number[], result: number): void {
    let slot = 0;
    for (let index = 0; index < reads.length; index += 2) {
      const word = reads[index]!;
      for (let rest = reads[index + 1]!; rest !== 0;) {
        const shift = WORD_BITS - 1 - Math.clz32(rest & -rest);
        const mask = lowestRun(rest >>> shift);
        const node = this.nodeAt(slot, (word << 9) | (shift << 4) | mask, mask);
        if (node === 0) return;
        slot = node + 1 + ((row[word]! >>> shift) & mask);
        rest &= ~(mask << shift);
      }
    }
    if (this.nodes[slot]! > 0) return this.close();
    this.nodes[slot] = ~result;
    this.learned++;
    if (this.learned % PERIOD === 0) this.lookBack();
  }

  /** The node behind a link, which is made if there is none; 0 where there cannot be one. */
  private nodeAt(slot: number, test: number, mask: number): number {
    const link = this.nodes[slot]!;
    if (link === 0) return this.addNode(slot, test, mask);
    // What reads other bits after the same ones depends on more than the row.
    if (this.nodes[link] === test) return link;
    this.close();
    return 0;
  }

  private addNode(slot: number, test: number, mask: number): number {
    const node = this.used;
    const end = node + mask + 2;
    if (end > this.nodes.length && !this.grow()) return 0;
    this.nodes[node] = test;
    this.nodes[slot] = node;
    this.used = end;
    return node;
  }

  /** Makes room; where there is none, the tree keeps what it knows. */
  private grow(): boolean {
    const { nodes, allowance } = this;
    this.learns = allowance.take(nodes.length);
    if (!this.learns) return false;
    this.nodes = new Int32Array(nodes.length * 2);
    this.nodes.set(nodes);
    return true;
  }

  /** A tree that knows hardly any of the rows that it is asked for costs more than it saves. */
  private lookBack(): void {
    if (this.asked - this.askedBefore < LEAST_ASKED) this.close();
    this.askedBefore = this.asked;
  }

  /** Forgets everything, for good. */
  private close(): void {
    this.allowance.giveBack(this.nodes.length);
    this.learns = false;
    this.nodes = new Int32Array(1);
    this.used = 1;
  }
}

/** The ones from bit 0 on, as many as a node takes. */
function lowestRun(bits: number): number {
  const ones = WORD_BITS - 1 - Math.clz32(~bits & (bits + 1));
  return (1 << (ones < 0 ? NODE_BITS : Math.min(ones, NODE_BITS))) - 1;
}
