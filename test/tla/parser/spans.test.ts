import { describe, expect, it } from 'vitest';
import { parseModuleSource } from '../../../src/tla/parser/parser.js';
import { childrenOf, type SyntaxNode } from '../../../src/tla/syntax/children.js';
import { Diagnostics } from '../../../src/tla/text/diagnostics.js';
import { Source, textOf } from '../../../src/tla/text/source.js';
import { readSource } from '../../../src/tla/load.js';
import { corpusFiles } from '../corpus.js';

describe('The span of a node', () => {
  it('covers its text without the parentheses around it', () => {
    const source = new Source('Spec.tla', '---- MODULE Spec ----\nA == (1 + (2)) * 3\n====');
    const module = parseModuleSource(source, new Diagnostics());
    const [definition] = module?.units ?? [];
    const texts: string[] = [];
    const visit = (node: SyntaxNode): void => {
      texts.push(textOf(node.span));
      childrenOf(node).forEach(visit);
    };
    if (definition !== undefined) visit(definition);
    expect(texts).toEqual(['A == (1 + (2)) * 3', '(1 + (2)) * 3', '1 + (2)', '1', '2', '3']);
  });

  it.each(corpusFiles())('contains the spans of the nodes inside it in $name', ({ path }) => {
    const module = parseModuleSource(readSource(path), new Diagnostics());
    const visit = (node: SyntaxNode): void => {
      for (const child of childrenOf(node)) {
        expect(child.span.start).toBeGreaterThanOrEqual(node.span.start);
        expect(child.span.end).toBeLessThanOrEqual(node.span.end);
        visit(child);
      }
    };
    expect(module?.span.start ?? 0).toBeGreaterThanOrEqual(0);
    if (module !== undefined) visit(module);
  });
});
