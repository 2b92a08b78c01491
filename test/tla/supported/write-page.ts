import { format, resolveConfig } from 'prettier';
import { builtinOperators } from '../../../src/tla/names/builtins.js';
import type { CorpusUse } from './corpus-use.js';
import { keywords } from './keywords.js';
import { moduleOperators, type ModuleOperators } from './modules.js';
import type { Part } from './state.js';
import { otherParts, syntaxParts, temporalParts } from './syntax-parts.js';

/** The page on what of TLA+ is supported, as it is in the file at `path`. */
export async function coveragePage(use: CorpusUse, path: string): Promise<string> {
  const text = [
    '# What of TLA+ is supported',
    INTRODUCTION(use.files),
    '## Expressions and units of modules',
    table([
      ...Object.entries(syntaxParts).map(([kind, part]): Row => [part, countIn(use.kinds, kind)]),
      ...otherParts.map((part): Row => [part, 0]),
    ]),
    '## Operators of the language',
    operators(use),
    '## Standard modules',
    MODULES,
    moduleLines(moduleOperators()),
    '## Configurations',
    table(Object.entries(keywords).map(([field, part]) => [part, countIn(use.fields, field)])),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

const INTRODUCTION = (files: number): string => `
The tests write this page. *Checked* parts are evaluated: the number says how many of the ${files}
specs in \`test/corpus\` whose runs are compared with those of TLC have them. *Refused* parts are
read, and an error of the given code says where one would have to be evaluated
([tla-diagnostics.md](tla-diagnostics.md)). What is *parsed only* has no effect on a run.`;

const MODULES = `
The number of operators that are implemented, and those that are refused by name. A configuration
can replace these by definitions of the spec. A module of a spec's own folder or of its libraries
takes the place of the standard module of that name.`;

type Row = readonly [part: Part, files: number];

function table(rows: readonly Row[]): string {
  const lines = rows.map(([{ notation, state, note }, files]) => {
    const count = state === 'checked' ? String(files) : '';
    return `| ${code(notation)} | ${state} | ${count} | ${note ?? ''} |`;
  });
  return ['| | state | specs | |', '| --- | --- | ---: | --- |', ...lines].join('\n');
}

/** Notation in a cell of a table, where `|` would end the cell. */
function code(notation: string): string {
  return `\`${notation.replaceAll('|', '\\|')}\``;
}

function operators({ builtins }: CorpusUse): string {
  const all = [...builtinOperators.keys()];
  const evaluated = all.filter((name) => !temporalParts.has(name));
  const counted = evaluated.map((name) => `\`${name}\` ${countIn(builtins, name)}`);
  const temporal = [...temporalParts].map(([name, part]): Row => [part, countIn(builtins, name)]);
  return `Checked: ${counted.join(', ')}.\n\n${table(temporal)}`;
}

function moduleLines(modules: readonly ModuleOperators[]): string {
  const own = modules.filter(({ implemented, refused }) => implemented.length + refused.length > 0);
  const lines = own.map(({ name, implemented, refused }) => {
    const rest = refused.length === 0 ? '' : `; refused: ${refused.map(code).join(', ')}`;
    return `- ${name}: ${implemented.length}${rest}`;
  });
  const bare = modules.filter((module) => !own.includes(module)).map(({ name }) => name);
  return [...lines, `- without operators of their own: ${bare.join(', ')}`].join('\n');
}

function countIn(counts: ReadonlyMap<string, number>, key: string): number {
  return counts.get(key) ?? 0;
}
