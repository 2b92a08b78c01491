import type { Instantiation, Level, Operator, ModuleInfo } from '../names/declarations.js';
import type { Resolution } from '../names/resolution.js';
import type { Module } from '../syntax/module-tree.js';
import type {
  Argument,
  Expression,
  FunctionDefinition,
  LetDefinition,
  OperatorDefinition,
} from '../syntax/tree.js';
import type { Diagnostics } from '../text/diagnostics.js';
import type { Operand } from './application.js';
import { LevelContext } from './context.js';
import { asRecursive, definitionsFacts, substitutedOperands } from './definitions.js';
import { definitionBodyFacts, expressionFacts } from './expressions.js';
import { FactsBuilder, sizeOfFacts, type LevelFacts } from './facts.js';
import { checkModule } from './modules.js';
import { operandFacts } from './operands.js';
import type { SubstitutedOperands } from './substitution.js';

/** Level checking: its parts, tied together. */
export class LevelChecker extends LevelContext {
  /** What is assumed of recursive operators until their definitions are reached. */
  readonly #approximations = new Map<Operator, LevelFacts>();

  constructor(resolution: Resolution, diagnostics: Diagnostics) {
    super(resolution);
    this.diagnostics = diagnostics;
  }

  /** Checks a module. Those that it imports come before it. */
  module(module: ModuleInfo): void {
    const { syntax } = module;
    if (syntax === undefined) return;
    if (module.hasRecursion) this.quietly(() => this.#approximate(syntax, module));
    checkModule(this, syntax, module);
  }

  /** Checks a module that comes later than the others. */
  addModule(module: ModuleInfo, diagnostics: Diagnostics): void {
    this.#reporting(diagnostics, () => this.module(module));
  }

  /** Checks an expression in the context of a checked module; returns its level. */
  check(node: Expression, diagnostics: Diagnostics): Level {
    return this.#reporting(diagnostics, () => this.expression(node).level);
  }

  #reporting<T>(diagnostics: Diagnostics, check: () => T): T {
    const { diagnostics: around } = this;
    this.diagnostics = diagnostics;
    try {
      return check();
    } finally {
      this.diagnostics = around;
    }
  }

  /**
   * Checks a module again and again until the facts that are assumed of recursive operators are
   * those that their definitions have: a fixed point, reached because facts only grow.
   */
  #approximate(syntax: Module, module: ModuleInfo): void {
    let size = -1;
    for (;;) {
      checkModule(this, syntax, module);
      const newSize = this.#takeApproximations() + this.sections.size;
      this.forgetOperators();
      if (newSize === size) return;
      size = newSize;
    }
  }

  /** Assumes of recursive operators what has just been computed; returns how much that is. */
  #takeApproximations(): number {
    let size = 0;
    for (const [operator, facts] of this.bodies) {
      if (operator.kind !== 'operator' || !operator.isRecursive) continue;
      this.#approximations.set(operator, facts);
      this.bodies.delete(operator);
      size += sizeOfFacts(facts);
    }
    return size;
  }

  override expression(node: Expression): LevelFacts {
    const facts = expressionFacts(this, node);
    this.levels.set(node, facts.level);
    return facts;
  }

  override operand(node: Argument): Operand {
    return operandFacts(this, node);
  }

  override definitions(nodes: readonly LetDefinition[]): LevelFacts {
    return definitionsFacts(this, nodes);
  }

  override definitionBody(node: OperatorDefinition | FunctionDefinition): LevelFacts {
    return definitionBodyFacts(this, node);
  }

  override substitutedOperands(instantiation: Instantiation): SubstitutedOperands {
    return substitutedOperands(this, instantiation);
  }

  override provisionalBody(operator: Operator): LevelFacts {
    return this.#approximations.get(operator) ?? asRecursive(operator, new FactsBuilder());
  }
}
