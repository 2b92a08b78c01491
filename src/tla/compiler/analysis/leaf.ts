import type { Operator } from '../../names/declarations.js';
import type { Resolution } from '../../names/resolution.js';
import { childrenOf, type SyntaxNode } from '../../syntax/children.js';

/** Whether an operator is defined without the use of others that a spec defines. */
export function isLeaf({ definition }: Operator, { references, paths }: Resolution): boolean {
  const isOwn = (node: SyntaxNode): boolean => {
    if (node.kind === 'path') return !paths.has(node);
    const name = node.kind === 'application' ? node.operator : node;
    if (name.kind !== 'name') return true;
    const kind = references.get(name)?.kind;
    return kind !== 'operator' && kind !== 'instantiated';
  };
  const isAllOwn = (node: SyntaxNode): boolean => isOwn(node) && childrenOf(node).every(isAllOwn);
  return definition?.kind === 'operator-definition' && isAllOwn(definition.body);
}
