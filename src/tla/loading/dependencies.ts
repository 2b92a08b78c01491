import { childrenOf, type SyntaxNode } from '../syntax/children.js';
import type { Module } from '../syntax/module-tree.js';
import type { Identifier } from '../syntax/tree.js';

/**
 * The modules that `module` extends or instantiates, in the order of the source. Modules inside it
 * are left out where they are visible; what proofs instantiate is, as the rest of a proof, ignored.
 */
export function dependenciesOf(module: Module): Identifier[] {
  const dependencies: Identifier[] = [];
  collectModule(module, new Set(), dependencies);
  return dependencies;
}

function collectModule(
  module: Module,
  around: ReadonlySet<string>,
  dependencies: Identifier[],
): void {
  const visible = new Set(around);
  dependencies.push(...module.extends.filter(({ name }) => !visible.has(name)));
  for (const unit of module.units) {
    if (unit.kind === 'module') {
      collectModule(unit, visible, dependencies);
      visible.add(unit.name.name);
    } else {
      collectInstances(unit, visible, dependencies);
    }
  }
}

function collectInstances(
  node: SyntaxNode,
  visible: ReadonlySet<string>,
  dependencies: Identifier[],
): void {
  if (node.kind === 'instance' && !visible.has(node.module.name)) dependencies.push(node.module);
  for (const child of childrenOf(node)) collectInstances(child, visible, dependencies);
}
