import { childrenOf, type SyntaxNode } from '../syntax/children.js';
import type { ParserContext } from './context.js';

/**
 * The most nodes of a tree that can be inside each other. Long chains such as `a + b + c + ...` are
 * parsed in a loop, but what comes after the parser recurs through the tree.
 */
const MAX_HEIGHT = 500;

/** Fails if nodes are nested in `root` deeper than the stages after the parser can follow. */
export function checkHeight(parser: ParserContext, root: SyntaxNode): void {
  let level: readonly SyntaxNode[] = [root];
  for (let height = 0; level.length > 0; height++) {
    const [first] = level;
    if (height > MAX_HEIGHT && first !== undefined) {
      parser.fail(
        'nesting-too-deep',
        first.span,
        `More than ${MAX_HEIGHT} operators or other constructs are nested in each other here.`,
        { help: 'Give parts of this a name with definitions of their own.' },
      );
    }
    level = level.flatMap(childrenOf);
  }
}
