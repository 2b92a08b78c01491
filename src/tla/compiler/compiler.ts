import type { Heap } from '../../checker/values/heap/index.js';
import type { Specification } from '../front-end.js';
import type { NativeTable } from '../natives/native.js';
import type { Declaration, Instantiation, Operator, Variable } from '../names/declarations.js';
import type { Expression } from '../syntax/tree.js';
import type { Span } from '../text/source.js';
import type { Assigned } from './actions/assigned.js';
import type { Branching } from './analysis/branching.js';
import type { Purity } from './analysis/purity.js';
import type { Strictness } from './analysis/strictness.js';
import type { SyntaxParameters } from './analysis/syntax-parameters.js';
import type { Code, Lines } from './code.js';
import type { Environment, Scope, Syntax } from './environment.js';
import type { Program } from './program.js';

/**
 * Which state variables are read from: the current one, the next one (inside of a prime), or the
 * initial one that is being made.
 */
export type Mode = 'state' | 'next' | 'initial';

/** Where an expression is compiled: what its names stand for, and how variables are read. */
export interface Context extends Scope {
  readonly mode: Mode;
  /** Which variables of the state that is being made are known to have a value. */
  readonly assigned: Assigned | undefined;
  /** Operators whose definitions are expanded around an action, the outermost first. */
  readonly uses?: readonly Use[];
}

/** A place that generated code can name when it fails: an expression, or the use of an operator. */
export interface Site {
  readonly span: Span;
  /** The operator that is applied here, when its definition is code of its own. */
  readonly operator: string | undefined;
  /** Names of the values that are reported with the site. */
  readonly names: readonly string[];
}

/** An expression at its place, with the values that are told when it fails. */
export interface Use {
  readonly span: Span;
  readonly operator: string | undefined;
  readonly values: readonly (readonly [name: string, text: string])[];
}

/** What stands for a declared constant. */
export type ConstantValue =
  | { readonly kind: 'handle'; readonly handle: number }
  /** A constant operator: values by the handles of the arguments, joined by commas. */
  | { readonly kind: 'table'; readonly values: ReadonlyMap<string, number> };

/** What is known before code is generated. */
export interface Inputs {
  readonly specification: Specification;
  readonly heap: Heap;
  readonly natives: ReadonlyMap<string, NativeTable>;
  /** The variables of the state, in the order of the row. */
  readonly variables: readonly Variable[];
  readonly constants: ReadonlyMap<Declaration, ConstantValue>;
  /** Declarations that the configuration replaces by operators of the root module. */
  readonly replacements: ReadonlyMap<Declaration, Declaration>;
  /** Those of the replacements that the configuration makes inside of a module that it names. */
  readonly moduleReplacements: ReadonlySet<Declaration>;
  /** Definitions without parameters that have been evaluated already. */
  readonly known: ReadonlyMap<Operator, number>;
  /** Gets the names of operators that do more than evaluate, or depend on more, as they are used. */
  readonly impureUses: Set<string>;
  /** Whether code tells where it fails. */
  readonly isTraced: boolean;
  /** Whether results are looked up by the values that they depend on. */
  readonly hasCaches: boolean;
}

/** What the parts of the compiler share, and how they call each other. */
export abstract class Compiler {
  readonly sites: Site[] = [];
  abstract readonly strictness: Strictness;
  abstract readonly syntaxParameters: SyntaxParameters;
  abstract readonly purity: Purity;
  /** What is an action where variables with a prime are assigned. */
  abstract readonly branching: Branching;
  /** What is an action where initial states are made. */
  abstract readonly initialBranching: Branching;
  readonly #slots: ReadonlyMap<Declaration, number>;

  constructor(
    readonly inputs: Inputs,
    readonly program: Program,
    /** The environment of the root module. */
    readonly root: Environment,
  ) {
    this.#slots = new Map(inputs.variables.map((variable, index) => [variable, index]));
  }

  get heap(): Heap {
    return this.inputs.heap;
  }

  /** The value of an expression: a handle or a condition. */
  abstract value(node: Expression, context: Context): Code;

  /** The value of an expression that has to be a Boolean, as a condition. */
  abstract condition(node: Expression, context: Context): Code;

  /** The value of an operand, whose names have a meaning of their own. */
  abstract operand(syntax: Syntax, context: Context): Code;

  /** The application of an argument that is an operator. */
  abstract applyArgument(syntax: Syntax, operands: readonly Syntax[], context: Context): Code;

  /** An operand that has to be a Boolean. */
  abstract operandCondition(syntax: Syntax, context: Context): Code;

  /** The application of what `declaration` stands for; without arguments, its value. */
  abstract apply(
    declaration: Declaration,
    list: readonly Syntax[],
    context: Context,
    span: Span,
  ): Code;

  /** As `apply`, for an operator of an instance, which the configuration does not replace. */
  abstract applyOriginal(
    declaration: Declaration,
    list: readonly Syntax[],
    context: Context,
    span: Span,
  ): Code;

  /** The code with its place, if the program is to tell where it fails. */
  abstract traced(code: Code, use: Use): Code;

  /** Expands a definition where it is used, and refuses to do so for ever. */
  abstract expanding<T>(operator: Operator, span: Span, expand: () => T): T;

  /** Whether an INSTANCE stands in a module, not in a LET. */
  abstract isGlobal(instantiation: Instantiation): boolean;

  /** Statements that make an expression true in every possible way, each followed by `next`. */
  abstract action(node: Expression, context: Context, next: Continuation): Lines;

  /** As `action`, for the application of an argument to operands. */
  abstract actionOf(
    syntax: Syntax,
    operands: readonly Syntax[],
    context: Context,
    next: Continuation,
  ): Lines;

  /** An operator with `arity` operands as a JavaScript function of handles. */
  abstract operatorFunction(argument: Syntax, arity: number, context: Context): Code;

  /** The place of a variable in the row; undefined for a variable of another module. */
  slotOf(variable: Variable): number | undefined {
    return this.#slots.get(variable);
  }

  get width(): number {
    return this.inputs.variables.length;
  }

  /** What the configuration puts in the place of a declaration. */
  effective(declaration: Declaration): Declaration {
    return this.inputs.replacements.get(declaration) ?? declaration;
  }

  /** As `effective`, for the original of an operator of an instance: another operator than the one replaced. */
  effectiveOriginal(declaration: Declaration): Declaration {
    return this.inputs.moduleReplacements.has(declaration)
      ? this.effective(declaration)
      : declaration;
  }

  addSite(site: Site): number {
    return this.sites.push(site) - 1;
  }
}

/** What follows when an action has been made true. */
export interface Continuation {
  (assigned: Assigned): Lines;
  /** Whether its statements are so few that they can be repeated. */
  readonly isShort: boolean;
}
