import { readConfiguration } from '../../../src/tla/cfg/read-configuration.js';
import type { Configuration } from '../../../src/tla/cfg/configuration.js';
import { analyse, type Specification } from '../../../src/tla/front-end.js';
import { fileSources, readSource } from '../../../src/tla/load.js';
import { childrenOf, type SyntaxNode } from '../../../src/tla/syntax/children.js';
import { Diagnostics } from '../../../src/tla/text/diagnostics.js';
import { Source } from '../../../src/tla/text/source.js';
import { semanticsFiles, type SemanticsFile } from '../corpus.js';

export type Field = keyof Configuration;

/** How many specs of the corpus, of those whose outcome is known, have something in them. */
export interface CorpusUse {
  readonly files: number;
  readonly kinds: Counts<SyntaxNode['kind']>;
  readonly builtins: Counts<string>;
  readonly fields: Counts<Field>;
}

export type Counts<K> = ReadonlyMap<K, number>;

export function corpusUse(): CorpusUse {
  const files = semanticsFiles();
  const kinds = new Map<SyntaxNode['kind'], number>();
  const builtins = new Map<string, number>();
  const fields = new Map<Field, number>();
  for (const file of files) {
    const used = usedIn(file);
    increment(kinds, used.kinds);
    increment(builtins, used.builtins);
    increment(fields, fieldsOf(file));
  }
  return { files: files.length, kinds, builtins, fields };
}

function increment<K>(counts: Map<K, number>, keys: Iterable<K>): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
}

interface Used {
  readonly kinds: SyntaxNode['kind'][];
  readonly builtins: string[];
}

function usedIn({ path }: SemanticsFile): Used {
  const { specification } = analyse(readSource(path), fileSources(path));
  const used: Used = { kinds: [], builtins: [] };
  for (const { syntax } of specification?.modules ?? []) {
    // Of modules, those inside others are of interest: every file has one.
    for (const unit of syntax?.units ?? []) collect(unit, specification!, used);
  }
  return used;
}

function collect(node: SyntaxNode, specification: Specification, used: Used): void {
  used.kinds.push(node.kind);
  if (node.kind === 'junction') used.builtins.push(node.operator);
  if (node.kind === 'product') used.builtins.push('\\X');
  const name =
    node.kind === 'application' ? node.operator : node.kind === 'name' ? node : undefined;
  const meaning = name && specification.resolution.references.get(name);
  if (meaning?.kind === 'builtin') used.builtins.push(meaning.name);
  for (const child of childrenOf(node)) collect(child, specification, used);
}

/** What the configuration of a spec sets. */
function fieldsOf({ configuration }: SemanticsFile): Field[] {
  const read = readConfiguration(new Source('checks', configuration), new Diagnostics());
  return (Object.keys(read) as Field[]).filter((field) => {
    const value = read[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
}
