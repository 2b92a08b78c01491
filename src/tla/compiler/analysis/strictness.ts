import type { Declaration, Operator } from '../../names/declarations.js';
import type { Resolution } from '../../names/resolution.js';
import { childrenOf } from '../../syntax/children.js';
import type { Application, Argument, Expression } from '../../syntax/tree.js';

type Symbols = ReadonlySet<Declaration>;

const NONE: Symbols = new Set();

/** Operators of the language whose later operands are not always evaluated. */
const LAZY_BUILTINS: ReadonlySet<string> = new Set(['/\\', '\\/', '=>']);

/** Operators of the language whose operands are not evaluated as they stand. */
const OPAQUE_BUILTINS: ReadonlySet<string> = new Set(["'", 'ENABLED', 'UNCHANGED', '\\cdot']);

/** Expressions that evaluate all parts of theirs. */
const EVALUATE_ALL: ReadonlySet<Argument['kind']> = new Set<Argument['kind']>([
  'product',
  'function-application',
  'field-access',
  'tuple',
  'set',
  'function-set',
  'record',
  'record-set',
]);

/**
 * Which parameters and definitions of LETs an expression evaluates in any case, unless it fails.
 * Their values can be computed before the expression without a difference.
 */
export class Strictness {
  readonly #resolution: Resolution;
  readonly #operators = new Map<Operator, Symbols>();

  constructor(resolution: Resolution) {
    this.#resolution = resolution;
  }

  /** The parameters that every application of the operator evaluates. */
  ofOperator(operator: Operator): Symbols {
    const known = this.#operators.get(operator);
    if (known !== undefined) return known;
    this.#operators.set(operator, NONE);
    const symbols = this.#ofDefinition(operator);
    this.#operators.set(operator, symbols);
    return symbols;
  }

  #ofDefinition({ definition }: Operator): Symbols {
    if (definition === undefined) return NONE;
    if (definition.kind === 'operator-definition') return this.of(definition.body);
    return this.#ofAll(definition.bounds.map(({ set }) => set));
  }

  /** The symbols that are evaluated whenever `node` is. */
  of(node: Argument): Symbols {
    switch (node.kind) {
      case 'name':
        return this.#ofName(this.#resolution.references.get(node));
      case 'application':
        return this.#ofApplication(node);
      case 'junction':
        return this.#ofFirst(node.items[0]);
      case 'set-filter':
        return this.of(node.bound.set);
      case 'set-map':
      case 'function':
      case 'quantification':
        return this.#ofAll(node.bounds.map(({ set }) => set));
      case 'choose':
        return this.#ofFirst(node.set);
      case 'except':
        return this.#ofFirst(node.function);
      case 'if':
        return union([
          this.of(node.condition),
          intersection(this.of(node.consequent), this.of(node.alternative)),
        ]);
      case 'case':
        return this.#ofFirst(node.arms[0]?.condition);
      case 'let':
      case 'labelled':
        return this.of(node.body);
      default:
        return EVALUATE_ALL.has(node.kind) ? this.#ofAll(childrenOf(node) as Expression[]) : NONE;
    }
  }

  #ofFirst(node: Expression | undefined): Symbols {
    return node === undefined ? NONE : this.of(node);
  }

  #ofName(declaration: Declaration | undefined): Symbols {
    if (declaration === undefined) return NONE;
    if (declaration.kind !== 'operator') return new Set([declaration]);
    return union([new Set([declaration]), this.ofOperator(declaration)]);
  }

  #ofApplication(node: Application): Symbols {
    const declaration = this.#resolution.references.get(node.operator);
    switch (declaration?.kind) {
      case 'builtin':
        if (OPAQUE_BUILTINS.has(declaration.name)) return NONE;
        return this.#ofAll(
          LAZY_BUILTINS.has(declaration.name) ? node.arguments.slice(0, 1) : node.arguments,
        );
      case 'native': {
        // TLC!Assert and the like evaluate their first operand alone in any case.
        const isEager = ['Naturals', 'Integers', 'Sequences', 'FiniteSets'].includes(
          declaration.module.name,
        );
        const values = node.arguments.filter(
          (_, index) => declaration.parameterArities[index] === 0,
        );
        return this.#ofAll(isEager ? values : values.slice(0, 1));
      }
      case 'operator': {
        const strict = this.ofOperator(declaration);
        return this.#ofAll(
          node.arguments.filter((_, index) => {
            const parameter = declaration.parameters[index];
            return parameter !== undefined && strict.has(parameter);
          }),
        );
      }
      default:
        return NONE;
    }
  }

  #ofAll(nodes: readonly (Argument | Expression)[]): Symbols {
    return union(nodes.map((node) => this.of(node)));
  }
}

function union(sets: readonly Symbols[]): Symbols {
  const present = sets.filter(({ size }) => size > 0);
  if (present.length < 2) return present[0] ?? NONE;
  return new Set(present.flatMap((set) => [...set]));
}

function intersection(left: Symbols, right: Symbols): Symbols {
  return new Set([...left].filter((symbol) => right.has(symbol)));
}
