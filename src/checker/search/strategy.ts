/** In which order a search explores states, and how far it is. */
export interface Strategy {
  /** States on the longest of the shortest paths. Initial states count even where none is stored. */
  readonly depth: number;
  /** States that were found but not explored. */
  readonly left: number;
  /** States on each level that has been found whole. */
  readonly levelSizes: readonly number[];

  /**
   * Explores until the search ends or the time is up.
   *
   * @param deadline on the clock of `performance.now()`
   * @returns whether the search has ended
   */
  run(deadline: number): boolean;
}
