import type { Position } from '../shape/layout.js';
import type { Codec } from './codec.js';
import { escapeWith } from './escape.js';
import { PUT, type DraftNode } from './node.js';
import type { Words } from './words.js';

/** What arrays, maps and lists are made of, by index; indexes are checked by the caller. */
export interface Elements {
  readonly length: number;
  get(index: number): unknown;
  /** The first `count` elements; not to be changed. */
  first(count: number): readonly unknown[];
  /** Replaces an element by plain data. */
  put(index: number, plain: unknown): void;
}

export class ScalarElements implements Elements {
  readonly length: number;
  private readonly places: readonly number[];
  private readonly shifts: readonly number[];
  private readonly mask: number;

  constructor(
    private readonly words: Words,
    positions: readonly Position[],
    private readonly codec: Codec,
    private readonly path: string,
  ) {
    this.length = positions.length;
    this.places = positions.map((position) => position.word);
    this.shifts = positions.map((position) => position.shift);
    this.mask = (1 << codec.bits) - 1;
  }

  get(index: number): unknown {
    const place = this.places[index] as number;
    return this.codec.decode(this.words.read(place, this.shifts[index] as number, this.mask));
  }

  first(count: number): readonly unknown[] {
    const values: unknown[] = [];
    for (let index = 0; index < count; index++) values.push(this.get(index));
    return values;
  }

  put(index: number, plain: unknown): void {
    const code = this.codec.encode(plain);
    if (code < 0) escapeWith(`${this.path}[${index}]`, plain, this.codec.accepts);
    this.words.write(this.places[index] as number, this.shifts[index] as number, this.mask, code);
  }
}

export class CompoundElements implements Elements {
  readonly length: number;

  constructor(private readonly nodes: readonly unknown[]) {
    this.length = nodes.length;
  }

  get(index: number): unknown {
    return this.nodes[index];
  }

  first(count: number): readonly unknown[] {
    return count === this.length ? this.nodes : this.nodes.slice(0, count);
  }

  put(index: number, plain: unknown): void {
    (this.nodes[index] as DraftNode)[PUT](plain);
  }
}
