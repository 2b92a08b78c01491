import type {
  Declaration,
  InstantiatedOperator,
  Operator,
  Parameter,
} from '../../names/declarations.js';
import type { Resolution } from '../../names/resolution.js';
import { childrenOf, type SyntaxNode } from '../../syntax/children.js';
import type { Application } from '../../syntax/tree.js';

/** Operators of the language that say something else about their operands than their values. */
const OPAQUE_BUILTINS: ReadonlySet<string> = new Set([
  "'",
  'ENABLED',
  'UNCHANGED',
  '\\cdot',
  '[]',
  '<>',
  '~>',
  '-+->',
]);

/**
 * Which parameters of operators stand inside of primes, ENABLED and the like: for these, the
 * argument's value is not enough, its expression is needed.
 */
export class SyntaxParameters {
  readonly #resolution: Resolution;
  readonly #operators = new Map<Operator, ReadonlySet<Declaration>>();

  constructor(resolution: Resolution) {
    this.#resolution = resolution;
  }

  of(operator: Operator): ReadonlySet<Declaration> {
    const known = this.#operators.get(operator);
    if (known !== undefined) return known;
    const found = new Set<Declaration>();
    this.#operators.set(operator, found);
    if (operator.definition !== undefined) this.#visit(operator.definition, false, found);
    return found;
  }

  /** Those of an operator of an instance; of the instance's own parameters all that matter at all. */
  ofInstantiated({ original, instantiation }: InstantiatedOperator): ReadonlySet<Declaration> {
    const found = new Set<Declaration>(instantiation.parameters);
    if (original.kind === 'operator') for (const each of this.of(original)) found.add(each);
    if (original.kind === 'instantiated') {
      for (const each of this.ofInstantiated(original)) found.add(each);
    }
    return found;
  }

  /** The symbols that stand inside of primes and the like in `node`. */
  within(node: SyntaxNode): ReadonlySet<Declaration> {
    const found = new Set<Declaration>();
    this.#visit(node, false, found);
    return found;
  }

  #visit(node: SyntaxNode, isInside: boolean, found: Set<Declaration>): void {
    switch (node.kind) {
      case 'name':
        if (isInside) this.#visitName(this.#resolution.references.get(node), found);
        return;
      case 'application':
        this.#visitApplication(node, isInside, found);
        return;
      case 'action-formula':
      case 'fairness':
      case 'path':
        this.#visitChildren(node, true, found);
        return;
      default:
        this.#visitChildren(node, isInside, found);
    }
  }

  #visitChildren(node: SyntaxNode, isInside: boolean, found: Set<Declaration>): void {
    for (const child of childrenOf(node)) this.#visit(child, isInside, found);
  }

  /** The definition of a LET that is primed is primed as a whole. */
  #visitName(declaration: Declaration | undefined, found: Set<Declaration>): void {
    if (declaration === undefined || found.has(declaration)) return;
    found.add(declaration);
    const isLocal = declaration.kind === 'operator' && declaration.letDepth > 0;
    if (isLocal && declaration.definition !== undefined) {
      this.#visit(declaration.definition, true, found);
    }
  }

  #visitApplication(node: Application, isInside: boolean, found: Set<Declaration>): void {
    const declaration = this.#resolution.references.get(node.operator);
    if (isInside) this.#visitName(declaration, found);
    const isOpaque = declaration?.kind === 'builtin' && OPAQUE_BUILTINS.has(declaration.name);
    const needed = declaration?.kind === 'operator' ? this.of(declaration) : undefined;
    const parameters: readonly Parameter[] =
      declaration?.kind === 'operator' ? declaration.parameters : [];
    node.arguments.forEach((argument, index) => {
      const parameter = parameters[index];
      const isNeeded = parameter !== undefined && needed?.has(parameter) === true;
      this.#visit(argument, isInside || isOpaque || isNeeded, found);
    });
  }
}
