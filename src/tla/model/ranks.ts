import type { Heap } from '../../checker/values/heap/index.js';
import type { Specification } from '../front-end.js';
import { tokenizeFragment, tokenizeModule } from '../lexer/lexer.js';
import type { Token } from '../lexer/token.js';
import { Diagnostics } from '../text/diagnostics.js';
import type { Source } from '../text/source.js';

/**
 * Fixes the order of strings as TLC has it, by their first occurrence: identifiers of all modules
 * in the order in which the modules are read, then string literals, those of imported modules
 * first. Values of the configuration come before all of them.
 */
export function rankNames({ modules }: Specification, heap: Heap): void {
  const tokens = modules.map(({ syntax }) => {
    if (syntax === undefined) return [];
    const { source } = syntax.span;
    return tokenizeModule(source, new Diagnostics(), syntax.name.name) ?? [];
  });
  rankTokens(tokens, heap);
}

/** Ranks the strings of a text that is entered later. */
export function rankEntry(source: Source, heap: Heap): void {
  rankTokens([tokenizeFragment(source, new Diagnostics())], heap);
}

function rankTokens(modules: readonly (readonly Token[])[], heap: Heap): void {
  for (const { kind, value } of modules.flat()) {
    if (kind === 'identifier') heap.reserveRank(value);
  }
  for (const { kind, value } of modules.toReversed().flat()) {
    if (kind === 'string') heap.string(value);
  }
}
