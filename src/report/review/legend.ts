import type { MatrixRow } from './matrix.js';

/** The signs that a matrix uses, each with its meaning. */
export function legendOf(rows: readonly MatrixRow[]): string[] {
  const cells = rows.flatMap((row) => row.cells);
  const uses = (state: string): boolean => cells.some((cell) => cell.state === state);
  return [
    ...(uses('holds') ? ['ok: holds in every scenario that checks it'] : []),
    ...(uses('violated') ? ['number: violated; steps of the shortest counterexample'] : []),
    ...(uses('undecided') ? ['?: undecided'] : []),
    ...(uses('failed') ? ['E: a model could not be run'] : []),
    ...(uses('not checked') ? ['-: not checked'] : []),
    ...([...rows, ...cells].some(({ differs }) => differs) ? ['!: not as expected'] : []),
  ];
}
