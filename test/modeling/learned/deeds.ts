import { cardinality, isScalar, type Shape } from '../../../src/modeling/shape/shape.js';
import { scalarAt } from '../draft/naive.js';

/** A sequence of numbers that depends on a seed, and on what it is told. */
export class Fate {
  constructor(private state: number) {}

  /** A number below `bound`. */
  below(bound: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((this.state ^ (this.state >>> 13)) >>> 0) % bound;
  }

  /** What comes depends on this from now on. */
  hear(value: unknown): void {
    for (const letter of JSON.stringify(value)) {
      this.state = (Math.imul(this.state, 31) + letter.charCodeAt(0)) | 0;
    }
  }
}

type Part = Record<string, unknown>;
interface Items {
  readonly length: number;
  readonly capacity: number;
  readonly size: number;
  get(at: unknown): unknown;
  set(at: unknown, value: unknown): void;
  has(value: unknown): boolean;
  add(value: unknown): void;
  delete(value: unknown): void;
  push(value: unknown): void;
  unshift(value: unknown): void;
  removeAt(at: number): void;
  clear(): void;
}

/** Reads something somewhere in a state, and tells it. */
export function look(fate: Fate, shape: Shape, node: unknown): void {
  const items = node as Items;
  switch (shape.kind) {
    case 'record': {
      const name = oneOf(fate, Object.keys(shape.fields));
      return look(fate, shape.fields[name]!, (node as Part)[name]);
    }
    case 'map':
      return look(fate, shape.of, items.get(oneOf(fate, shape.keys)));
    case 'array':
      if (shape.length === 0) return;
      return look(fate, shape.of, items.get(fate.below(shape.length)));
    case 'list':
      if (fate.below(2) === 0) return fate.hear(items.length);
      if (items.length > 0) look(fate, shape.of, items.get(fate.below(items.length)));
      return;
    case 'set': {
      const member = scalarAt(shape.of, fate.below(cardinality(shape.of)));
      return fate.hear(fate.below(2) === 0 ? items.size : items.has(member));
    }
    default:
      return fate.hear(node);
  }
}

/** Changes something somewhere in a state. */
export function change(fate: Fate, shape: Shape, node: unknown): void {
  const items = node as Items;
  switch (shape.kind) {
    case 'record': {
      const name = oneOf(fate, Object.keys(shape.fields));
      const of = shape.fields[name]!;
      if (isScalar(of)) (node as Part)[name] = anyScalar(fate, of);
      else change(fate, of, (node as Part)[name]);
      return;
    }
    case 'map':
      return changeItem(fate, shape.of, items, oneOf(fate, shape.keys));
    case 'array':
      if (shape.length > 0) changeItem(fate, shape.of, items, fate.below(shape.length));
      return;
    case 'list':
      return changeList(fate, shape.of, items);
    case 'set': {
      const member = scalarAt(shape.of, fate.below(cardinality(shape.of)));
      return oneOf(fate, [
        () => items.add(member),
        () => items.delete(member),
        () => items.clear(),
      ])();
    }
    default:
      throw new Error('a scalar is changed where it is held');
  }
}

function changeList(fate: Fate, of: Shape, items: Items): void {
  const { length } = items;
  if (length > 0 && fate.below(2) === 0) {
    const at = fate.below(length);
    if (fate.below(2) === 0) items.removeAt(at);
    else changeItem(fate, of, items, at);
    return;
  }
  if (length === items.capacity) return items.clear();
  // Compound elements are copied from one that is there.
  if (!isScalar(of) && length === 0) return;
  const value = isScalar(of) ? anyScalar(fate, of) : items.get(fate.below(length));
  if (fate.below(2) === 0) items.push(value);
  else items.unshift(value);
}

function changeItem(fate: Fate, of: Shape, items: Items, at: unknown): void {
  if (isScalar(of)) items.set(at, anyScalar(fate, of));
  else change(fate, of, items.get(at));
}

function anyScalar(fate: Fate, shape: Parameters<typeof scalarAt>[0]): unknown {
  return scalarAt(shape, fate.below(cardinality(shape)));
}

function oneOf<T>(fate: Fate, options: readonly T[]): T {
  return options[fate.below(options.length)]!;
}
