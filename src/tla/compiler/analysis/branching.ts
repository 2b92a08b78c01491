import type { Declaration, Operator } from '../../names/declarations.js';
import type { Resolution } from '../../names/resolution.js';
import type { Argument, Expression } from '../../syntax/tree.js';

/**
 * Tells conditions from what has to be executed as an action: an expression that assigns variables
 * or can be true in several ways, each of which is a step of its own.
 */
export class Branching {
  readonly #resolution: Resolution;
  readonly #operators = new Map<Operator, boolean>();

  /**
   * @param isInitial whether it is variables without a prime that are assigned
   * @param replace what the configuration puts in the place of a declaration
   */
  constructor(
    resolution: Resolution,
    private readonly isInitial: boolean,
    private readonly replace: (declaration: Declaration) => Declaration,
  ) {
    this.#resolution = resolution;
  }

  /** Whether `node` is but a condition: it assigns nothing and is true in one way at most. */
  isCondition(node: Argument): boolean {
    const parts = partsOf(node);
    if (parts !== undefined) return parts.every((part) => this.isCondition(part));
    switch (node.kind) {
      case 'junction':
      case 'quantification':
      case 'action-formula':
      case 'lambda':
      case 'path':
        return false;
      case 'function-application':
        return this.#isConditionFunction(node.function);
      case 'name':
        return this.#isConditionOf(this.#resolution.references.get(node), [], node);
      case 'application': {
        const declaration = this.#resolution.references.get(node.operator);
        return this.#isConditionOf(declaration, node.arguments, node);
      }
      default:
        return true;
    }
  }

  #isConditionOf(
    found: Declaration | undefined,
    list: readonly Argument[],
    node: Argument,
  ): boolean {
    const declaration = found && this.replace(found);
    switch (declaration?.kind) {
      case 'builtin':
        return this.#isBuiltinCondition(declaration.name, list);
      case 'operator':
        if (declaration.definition?.kind === 'function-definition') return true;
        return this.#ofOperator(declaration);
      case 'native':
        return declaration.name !== ':=';
      case 'constant':
        // What an instance substitutes for a constant operator can be an action.
        return declaration.arity === 0;
      case 'bound':
      case 'variable':
        return true;
      default:
        // Parameters and instances may stand for actions.
        return node.kind === 'number';
    }
  }

  /** The values of a function that is defined, or only applied, are formulas that can be true in several ways, too. */
  #isConditionFunction(node: Expression): boolean {
    if (node.kind === 'function') return this.isCondition(node.body);
    if (node.kind !== 'name') return true;
    const declaration = this.#resolution.references.get(node);
    if (declaration?.kind !== 'operator') return true;
    if (declaration.definition?.kind !== 'function-definition') return true;
    return this.#ofOperator(declaration);
  }

  #isBuiltinCondition(name: string, list: readonly Argument[]): boolean {
    switch (name) {
      case '/\\':
        return list.every((argument) => this.isCondition(argument));
      case '=>':
        return list[1] !== undefined && this.isCondition(list[1]);
      case '\\/':
      case 'UNCHANGED':
      case '\\cdot':
        return false;
      case '=':
      case '\\in':
      case '\\subseteq':
        return list[0] === undefined || !this.#mayBeAssigned(list[0]);
      default:
        return true;
    }
  }

  /** Whether it can be a variable that takes its value here. */
  #mayBeAssigned(node: Argument): boolean {
    switch (node.kind) {
      case 'application': {
        const declaration = this.#resolution.references.get(node.operator);
        return declaration?.kind === 'builtin' && declaration.name === "'";
      }
      case 'name':
        return this.#mayBeAssignedThrough(this.#resolution.references.get(node));
      case 'path':
      case 'labelled':
        return true;
      default:
        return false;
    }
  }

  #mayBeAssignedThrough(declaration: Declaration | undefined): boolean {
    switch (declaration?.kind) {
      case 'variable':
        return this.isInitial;
      case 'parameter':
      case 'instantiated':
        return true;
      case 'operator':
        return (
          declaration.definition?.kind === 'operator-definition' &&
          !declaration.isRecursive &&
          this.#mayBeAssigned(declaration.definition.body)
        );
      default:
        return false;
    }
  }

  #ofOperator(operator: Operator): boolean {
    const known = this.#operators.get(operator);
    if (known !== undefined) return known;
    // A recursive operator is an action until it is known to be none.
    this.#operators.set(operator, false);
    const { definition } = operator;
    const isCondition = definition !== undefined && this.isCondition(definition.body);
    this.#operators.set(operator, isCondition);
    return isCondition;
  }
}

/** Formulas that all have to be conditions for the whole to be one; undefined for other expressions. */
function partsOf(node: Argument): readonly Expression[] | undefined {
  switch (node.kind) {
    case 'junction':
      return node.operator === '/\\' ? node.items : undefined;
    case 'quantification':
      return node.quantifier === '\\A' ? [node.body] : undefined;
    case 'if':
      return [node.consequent, node.alternative];
    case 'case':
      return [...node.arms.map(({ value }) => value), ...(node.other ? [node.other] : [])];
    case 'let':
    case 'labelled':
      return [node.body];
    default:
      return undefined;
  }
}
