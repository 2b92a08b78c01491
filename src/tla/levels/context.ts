import type {
  Declaration,
  Instantiation,
  Level,
  NativeOperator,
  Operator,
  Parameter,
  Fact,
  ModuleInfo,
} from '../names/declarations.js';
import type { Resolution } from '../names/resolution.js';
import type {
  Argument,
  Expression,
  FunctionDefinition,
  LetDefinition,
  OperatorDefinition,
} from '../syntax/tree.js';
import type { DiagnosticCode } from '../text/diagnostic-codes.js';
import type { Diagnostics, DiagnosticFacts } from '../text/diagnostics.js';
import type { Span } from '../text/source.js';
import type { Operand } from './application.js';
import { constantFacts, FactsBuilder, levelName, type LevelFacts } from './facts.js';
import { abstraction, primitiveFacts, type OperatorFacts } from './operator-facts.js';
import { RecursiveSections } from './recursive-sections.js';
import { substitute, type SubstitutedOperands } from './substitution.js';

/** What the parts of level checking share: what is known so far, and how they call each other. */
export abstract class LevelContext {
  readonly resolution: Resolution;
  /** Where errors go; undefined while recursive definitions are being approximated. */
  diagnostics: Diagnostics | undefined;
  /** What `@` stands for in the update at hand. */
  at: LevelFacts = constantFacts;
  readonly levels = new Map<Expression, Level>();
  readonly sections = new RecursiveSections();
  /** Facts of the bodies of definitions. */
  readonly bodies = new Map<Operator | Fact, LevelFacts>();
  /** Facts of modules as a whole. */
  readonly modules = new Map<ModuleInfo, ModuleFacts>();
  readonly #operators = new Map<Declaration, OperatorFacts>();
  readonly #symbols = new Map<Declaration, LevelFacts>();
  readonly #values = new Map<Instantiation, SubstitutedOperands>();

  constructor(resolution: Resolution) {
    this.resolution = resolution;
  }

  abstract expression(node: Expression): LevelFacts;

  abstract operand(node: Argument): Operand;

  /** Checks definitions of a LET; returns what they ask of symbols outside of them. */
  abstract definitions(nodes: readonly LetDefinition[]): LevelFacts;

  abstract definitionBody(node: OperatorDefinition | FunctionDefinition): LevelFacts;

  /** What an instance puts in place of its module's constants and variables. */
  abstract substitutedOperands(instantiation: Instantiation): SubstitutedOperands;

  /** The facts of a recursive operator's body before it is known. */
  abstract provisionalBody(operator: Operator): LevelFacts;

  operatorFacts(declaration: Declaration): OperatorFacts | undefined {
    const known = this.#operators.get(declaration);
    if (known !== undefined) return known;
    const { facts, isFinal } = this.#computeOperatorFacts(declaration);
    if (isFinal && facts !== undefined) this.#operators.set(declaration, facts);
    return facts;
  }

  /** Forgets what was computed from the facts of an operator that is approximated again. */
  forgetOperators(): void {
    this.#operators.clear();
    this.#values.clear();
  }

  #computeOperatorFacts(declaration: Declaration): {
    facts: OperatorFacts | undefined;
    isFinal: boolean;
  } {
    switch (declaration.kind) {
      case 'builtin':
      case 'native':
        return { facts: primitiveFacts(declaration.levels), isFinal: true };
      case 'operator': {
        const facts = abstraction(declaration.parameters, this.bodyFacts(declaration));
        return { facts, isFinal: this.bodies.has(declaration) };
      }
      case 'fact':
        return { facts: abstraction([], this.bodyFacts(declaration)), isFinal: true };
      case 'instantiated': {
        const body = this.#instantiatedBody(declaration);
        return { facts: abstraction(declaration.parameters, body), isFinal: true };
      }
      default:
        return { facts: undefined, isFinal: true };
    }
  }

  bodyFacts(declaration: Operator | Fact): LevelFacts {
    const body = this.bodies.get(declaration);
    if (body !== undefined) return body;
    return declaration.kind === 'operator' ? this.provisionalBody(declaration) : constantFacts;
  }

  #instantiatedBody(declaration: Extract<Declaration, { kind: 'instantiated' }>): LevelFacts {
    const { original, instantiation, parameters } = declaration;
    const body = this.#originalBody(original, parameters.slice(instantiation.parameters.length));
    const values = this.valuesOf(instantiation);
    const { isConstant } = this.moduleFacts(instantiation.module);
    return this.sections.imported(instantiation, substitute(body, values, isConstant));
  }

  #originalBody(
    original: Extract<Declaration, { kind: 'instantiated' }>['original'],
    parameters: readonly Parameter[],
  ): LevelFacts {
    if (original.kind === 'instantiated') return this.#instantiatedBody(original);
    return original.kind === 'native' ? nativeBody(original, parameters) : this.bodyFacts(original);
  }

  /** What an instance substitutes; what is wrong with it has been reported already. */
  valuesOf(instantiation: Instantiation): SubstitutedOperands {
    const known = this.#values.get(instantiation);
    return known ?? this.quietly(() => this.checkValues(instantiation));
  }

  /** As `valuesOf`, where the instance stands. */
  checkValues(instantiation: Instantiation): SubstitutedOperands {
    const values = this.substitutedOperands(instantiation);
    this.#values.set(instantiation, values);
    return values;
  }

  moduleFacts(module: ModuleInfo): ModuleFacts {
    const known = this.modules.get(module);
    return known ?? { isConstant: module.variables.length === 0, facts: constantFacts };
  }

  /** The level of an expression whose facts have been computed. */
  levelOf(node: Expression): Level {
    return this.levels.get(node) ?? 0;
  }

  /** The facts of a declaration that is not given operands. */
  symbolFacts(declaration: Declaration): LevelFacts {
    const known = this.#symbols.get(declaration);
    if (known !== undefined) return known;
    const facts = symbolFacts(declaration);
    this.#symbols.set(declaration, facts);
    return facts;
  }

  /** Reports `found` where only levels up to `highest` are allowed. */
  checkLevel(found: Level, highest: Level, span: Span, what: string, help?: string): void {
    if (found <= highest) return;
    this.report(
      'level-exceeded',
      span,
      `${what} can be ${levelName(highest)} at most, but this is ${levelName(found)}.`,
      { help },
    );
  }

  /** What `compute` returns, without reporting what it finds: that has been reported already. */
  quietly<T>(compute: () => T): T {
    const { diagnostics } = this;
    this.diagnostics = undefined;
    try {
      return compute();
    } finally {
      this.diagnostics = diagnostics;
    }
  }

  report(code: DiagnosticCode, span: Span, message: string, facts?: DiagnosticFacts): void {
    this.diagnostics?.error(code, span, message, facts);
  }
}

/** What matters about a module when it is instantiated. */
export interface ModuleFacts {
  /** Whether everything in it is constant: then anything can be substituted for its constants. */
  readonly isConstant: boolean;
  readonly facts: LevelFacts;
}

/** A body that a native operator with these parameters could have. */
function nativeBody({ levels }: NativeOperator, parameters: readonly Parameter[]): LevelFacts {
  const body = new FactsBuilder(levels.level);
  parameters.forEach((parameter, index) => {
    body.mentioned.add(parameter);
    if (levels.counts[index] === true) body.raisedBy.add(parameter);
    body.limit(parameter, levels.highest[index] ?? 3);
  });
  return body;
}

const SYMBOLS: readonly Declaration['kind'][] = ['variable', 'constant', 'parameter', 'bound'];

function symbolFacts(declaration: Declaration): LevelFacts {
  const facts = new FactsBuilder();
  if (declaration.kind === 'variable') facts.level = 1;
  if (declaration.kind === 'assumed') facts.level = declaration.level;
  if (!SYMBOLS.includes(declaration.kind)) return facts;
  facts.raisedBy.add(declaration);
  facts.mentioned.add(declaration);
  return facts;
}
