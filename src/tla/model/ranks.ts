import type { Heap } from '../../checker/values/heap/index.js';
import type { Specification } from '../front-end.js';
import { tokenizeModule } from '../lexer/lexer.js';
import { Diagnostics } from '../text/diagnostics.js';

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
  for (const { kind, value } of tokens.flat()) {
    if (kind === 'identifier') heap.reserveRank(value);
  }
  for (const { kind, value } of tokens.toReversed().flat()) {
    if (kind === 'string') heap.string(value);
  }
}
