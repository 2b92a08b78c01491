import type { Row } from '../model.js';

/** The predecessor of an initial state. */
export const NO_STATE = -1;

/** What bounds a store: states, bytes. */
export interface StoreBounds {
  readonly states?: number | undefined;
  readonly memory?: number | undefined;
}

/** Visited states, to be looked at. */
export interface States {
  /** How many states are stored: the id of the next one. */
  readonly count: number;

  /** Memory in use. */
  readonly bytes: number;

  /** Writes the words of state `id` into `row`. */
  read(id: number, row: Row): void;

  /** The state from which state `id` was first reached; `NO_STATE` for an initial one. */
  predecessor(id: number): number;
}

/**
 * The visited states, numbered 0, 1, 2, ... in the order of their insertion, each with the state
 * from which it was first reached.
 */
export interface Store extends States {
  /**
   * The id of an initial state; it is new when its id is the `count` from before.
   *
   * @throws StoreFull when it is new and there is no room
   */
  insertInitial(row: Row): number;

  /**
   * The id of a successor of the expanded state; it is new when its id is the `count` from before.
   *
   * @throws StoreFull when it is new and there is no room
   */
  insertSuccessor(row: Row): number;

  /**
   * Writes the words of state `id` into `row`; its successors are inserted next. States are expanded
   * in the order of their ids.
   */
  expand(id: number, row: Row): void;
}
