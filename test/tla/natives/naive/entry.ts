import { type Value } from '../../reference/values.js';
import type { Kind, Operand } from './operands.js';

/** How an operator is compared: with random operands of these kinds. */
export interface Entry {
  readonly kinds: readonly Kind<unknown>[];
  /** What it has to give. */
  readonly naive: (operands: readonly Operand[]) => Value;
  /**
   * For a result that cannot be listed: what is asked of it. The last operand is a candidate for an
   * element of the set, or an argument of the function, that an operator gives for the others.
   */
  readonly ask?: 'for an element' | 'for a value';
}

/** The operators of a module by name, each with one or several lists of operands. */
export type Entries = Readonly<Record<string, Entry | readonly Entry[]>>;

type Kinds<T extends readonly unknown[]> = readonly [...{ [K in keyof T]: Kind<T[K]> }];

export function given<T extends readonly unknown[]>(
  kinds: Kinds<T>,
  naive: (...operands: NoInfer<T>) => Value,
): Entry {
  const all: readonly Kind<unknown>[] = kinds;
  return {
    kinds: all,
    naive: (operands) => {
      const read = all.map((kind, at) => kind.read(operands[at]!));
      return naive(...(read as unknown as T));
    },
  };
}

/** For an operator that gives a set: whether it has an element, which is the last operand. */
export function having<T extends readonly unknown[]>(
  kinds: Kinds<T>,
  naive: (...operands: NoInfer<T>) => boolean,
): Entry {
  return { ...given(kinds, naive), ask: 'for an element' };
}

/** For an operator that gives a function: its value for an argument, which is the last operand. */
export function applied<T extends readonly unknown[]>(
  kinds: Kinds<T>,
  naive: (...operands: NoInfer<T>) => Value,
): Entry {
  return { ...given(kinds, naive), ask: 'for a value' };
}
