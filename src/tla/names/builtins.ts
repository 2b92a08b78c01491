import type { BuiltinOperator, Level } from './declarations.js';

type Row = readonly [names: string, level: Level, highest: readonly Level[], counts: boolean];

/**
 * The operators that the language itself defines, with the level of an application, the highest
 * levels of the operands, and whether the operands' levels count for the application's.
 */
const rows: readonly Row[] = [
  ['TRUE FALSE BOOLEAN STRING', 0, [], true],
  ['= # \\in \\notin \\subseteq \\cup \\cap \\ \\X', 0, [2, 2], true],
  ['SUBSET UNION DOMAIN', 0, [2], true],
  ['/\\ \\/ => <=>', 0, [3, 3], true],
  ['~', 0, [3], true],
  ["' UNCHANGED", 2, [1], false],
  ['ENABLED', 1, [2], false],
  ['\\cdot', 2, [2, 2], false],
  ['[] <>', 3, [3], false],
  ['~> -+->', 3, [3, 3], false],
];

export const builtinOperators: ReadonlyMap<string, BuiltinOperator> = new Map(
  rows.flatMap(([names, level, highest, counts]) =>
    names.split(' ').map((name) => [
      name,
      {
        kind: 'builtin',
        name,
        arity: highest.length,
        levels: { level, highest, counts: highest.map(() => counts) },
      },
    ]),
  ),
);
