import type { Assumption, Module, Theorem } from '../syntax/module-tree.js';
import type { Span } from '../text/source.js';
import type {
  Argument,
  FunctionDefinition,
  Instance,
  Labelled,
  OperatorDefinition,
} from '../syntax/tree.js';

/** What a name can refer to. Each declaration exists once: compare with `===`. */
export type Declaration =
  | BuiltinOperator
  | NativeOperator
  | Constant
  | Variable
  | Operator
  | Fact
  | ModuleInstance
  | InstantiatedOperator
  | Parameter
  | BoundSymbol
  | AssumedSymbol
  | InvalidDefinition;

/** Constant 0, state 1, action 2, temporal 3: what a formula can say about a behavior. */
export type Level = 0 | 1 | 2 | 3;

/** How the level of an application follows from its operands. */
export interface OperandLevels {
  /** The level of an application whose operands are constant. */
  readonly level: Level;
  /** For each operand, the highest level that it may have. */
  readonly highest: readonly Level[];
  /** For each operand, whether the application's level is at least the operand's. */
  readonly counts: readonly boolean[];
}

/** An operator of the language itself: `=`, `\cup`, `'`, `TRUE`, ... */
export interface BuiltinOperator {
  readonly kind: 'builtin';
  readonly name: string;
  readonly arity: number;
  readonly levels: OperandLevels;
}

/** An operator of a standard module, which has no definition in TLA+ here. */
export interface NativeOperator {
  readonly kind: 'native';
  readonly name: string;
  readonly module: ModuleInfo;
  /** The arity of each parameter: 0 takes a value, others an operator. */
  readonly parameterArities: readonly number[];
  readonly levels: OperandLevels;
}

/** A CONSTANT, with or without parameters. `span` is undefined in a standard module. */
export interface Constant {
  readonly kind: 'constant';
  readonly name: string;
  readonly arity: number;
  readonly module: ModuleInfo;
  readonly span: Span | undefined;
}

export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
  readonly module: ModuleInfo;
  readonly span: Span | undefined;
}

/** An operator or function that a definition gives its meaning, in a module or a LET. */
export interface Operator {
  readonly kind: 'operator';
  readonly name: string;
  readonly module: ModuleInfo;
  readonly span: Span;
  /** Declared by RECURSIVE, or a function whose definition refers to itself. */
  isRecursive: boolean;
  /** Whether its body is being resolved. */
  isBeingDefined: boolean;
  /** How deep in LETs it is declared; 0 in a module. */
  readonly letDepth: number;
  /** Empty for a function. Undefined definition: declared by RECURSIVE, not yet defined. */
  parameters: readonly Parameter[];
  definition: OperatorDefinition | FunctionDefinition | undefined;
  readonly labels: LabelTable;
}

/** A named assumption or theorem. */
export interface Fact {
  readonly kind: 'fact';
  readonly name: string;
  readonly module: ModuleInfo;
  readonly span: Span;
  readonly definition: Assumption | Theorem;
  readonly labels: LabelTable;
}

/** `I(a) == INSTANCE M`: a name that goes before `!`. */
export interface ModuleInstance {
  readonly kind: 'instance';
  readonly name: string;
  readonly span: Span;
  readonly parameters: readonly Parameter[];
  /** The operator or instance that `I!name` means. */
  readonly member: (name: string) => Declaration | undefined;
  readonly memberNames: () => Iterable<string>;
}

/** An operator of an instantiated module, with the instance's substitutions. */
export interface InstantiatedOperator {
  readonly kind: 'instantiated';
  readonly name: string;
  /** What is instantiated, as its own module sees it. */
  readonly original: Operator | Fact | NativeOperator | InstantiatedOperator;
  readonly instantiation: Instantiation;
  /** Those of the instance, then those of the original. */
  readonly parameters: readonly Parameter[];
}

/** An INSTANCE with all of its substitutions, written and implicit. */
export interface Instantiation {
  readonly module: ModuleInfo;
  readonly parameters: readonly Parameter[];
  readonly substitutions: ReadonlyMap<Constant | Variable, SubstitutedValue>;
  readonly definition: Instance;
}

/** What stands for a constant or variable: an argument as written, or the symbol of the same name. */
export type SubstitutedValue = Argument | ImplicitValue;

export interface ImplicitValue {
  readonly kind: 'implicit';
  readonly declaration: Declaration;
}

/** A parameter of an operator, a LAMBDA or an instance. */
export interface Parameter {
  readonly kind: 'parameter';
  readonly name: string;
  readonly arity: number;
  readonly span: Span | undefined;
}

/** An identifier that a quantifier, CHOOSE, set or function constructor binds. */
export interface BoundSymbol {
  readonly kind: 'bound';
  readonly name: string;
  readonly span: Span;
}

/** A NEW symbol of an ASSUME/PROVE. */
export interface AssumedSymbol {
  readonly kind: 'assumed';
  readonly name: string;
  readonly arity: number;
  readonly span: Span;
  readonly level: Level;
}

/** A definition with a syntax error: nothing is reported about its uses. */
export interface InvalidDefinition {
  readonly kind: 'invalid';
  readonly name: string;
  readonly span: Span;
}

export type LabelTable = Map<string, Label>;

export interface Label {
  readonly definition: Labelled;
  readonly parameters: readonly BoundSymbol[];
  readonly labels: LabelTable;
}

/** Names and what they mean at one point of a spec. */
export interface NameScope {
  lookup(name: string): Declaration | undefined;
  /** All names, those of scopes around included. */
  names(): Iterable<string>;
}

/** A module whose names are resolved. */
export interface ModuleInfo {
  readonly name: string;
  /** Undefined for a standard module that is built in. */
  readonly syntax: Module | undefined;
  /** The names that an expression in the context of the module can use. */
  readonly scope: NameScope;
  /** The modules it extends, in the order of its EXTENDS. */
  readonly extends: readonly ModuleInfo[];
  /** Its own symbols and those it imports, in order of appearance. Local ones are its own business. */
  readonly symbols: ReadonlyMap<string, ModuleSymbol>;
  /** Whether some of its symbols are not known because of errors. */
  readonly isIncomplete: boolean;
  /** Whether it, a LET or a module inside it defines a recursive operator or function. */
  readonly hasRecursion: boolean;
  /** Modules inside it, by name. */
  readonly nested: ReadonlyMap<string, ModuleInfo>;
  /** Declared constants, those of extended modules first. An instance substitutes them. */
  readonly constants: readonly Constant[];
  readonly variables: readonly Variable[];
  /** Its own operators, in order of definition; not those of LETs. */
  readonly operators: readonly Operator[];
  /** Its own INSTANCEs, named or not, in order of appearance; not those of LETs. */
  readonly instantiations: readonly Instantiation[];
}

export interface ModuleSymbol {
  readonly declaration: Declaration;
  readonly isLocal: boolean;
  /** Whether a definition of the same name may take its place. */
  readonly isReplaceable: boolean;
}

/** The arities of a declaration's parameters, one for each; undefined when they are not known. */
export function parameterArities(declaration: Declaration): readonly number[] | undefined {
  switch (declaration.kind) {
    case 'native':
      return declaration.parameterArities;
    case 'operator':
    case 'instance':
    case 'instantiated':
      return declaration.parameters.map(({ arity }) => arity);
    case 'builtin':
    case 'constant':
    case 'parameter':
    case 'assumed':
      return Array.from({ length: declaration.arity }, () => 0);
    case 'variable':
    case 'bound':
    case 'fact':
      return [];
    case 'invalid':
      return undefined;
  }
}

/** Where `declaration` stands, if it stands in a source. */
export function declarationSpan(declaration: Declaration): Span | undefined {
  if (declaration.kind === 'instantiated') return declaration.instantiation.definition.span;
  return 'span' in declaration ? declaration.span : undefined;
}
