import type { NativeTable } from '../../natives/native.js';
import type { Declaration, Operator } from '../../names/declarations.js';
import type { Resolution } from '../../names/resolution.js';
import { childrenOf, type SyntaxNode } from '../../syntax/children.js';

/**
 * Whether operators depend on their operands and on states alone: not on registers, files or random
 * numbers, whatever they apply. For those that apply each other, before all are compiled.
 */
export class Purity {
  readonly #known = new Map<Operator, boolean>();

  /** @param replace what the configuration puts in the place of a declaration */
  constructor(
    private readonly resolution: Resolution,
    private readonly natives: ReadonlyMap<string, NativeTable>,
    private readonly replace: (declaration: Declaration) => Declaration,
  ) {}

  isPure(operator: Operator): boolean {
    const known = this.#known.get(operator);
    if (known !== undefined) return known;
    const isPure = !this.#reachesImpure(operator, new Set());
    this.#known.set(operator, isPure);
    return isPure;
  }

  #reachesImpure(declaration: Declaration, visited: Set<Declaration>): boolean {
    if (visited.has(declaration)) return false;
    visited.add(declaration);
    switch (declaration.kind) {
      case 'native': {
        const native = this.natives.get(declaration.module.name)?.get(declaration.name);
        return native?.impure === true;
      }
      case 'operator':
        return (
          declaration.definition !== undefined && this.#isImpureIn(declaration.definition, visited)
        );
      case 'instantiated':
        return this.#reachesImpure(declaration.original, visited);
      default:
        return false;
    }
  }

  #isImpureIn(node: SyntaxNode, visited: Set<Declaration>): boolean {
    // What a path refers to is looked up in other ways.
    if (node.kind === 'path') return true;
    const name = node.kind === 'application' ? node.operator : node;
    const declaration = name.kind === 'name' ? this.resolution.references.get(name) : undefined;
    const isImpure =
      declaration !== undefined && this.#reachesImpure(this.replace(declaration), visited);
    return isImpure || childrenOf(node).some((child) => this.#isImpureIn(child, visited));
  }
}
