import type {
  Argument,
  Expression,
  FunctionDefinition,
  Identifier,
  Instance,
  InstanceDefinition,
  Lambda,
  Name,
  OperatorDefinition,
  Path,
} from '../syntax/tree.js';
import type {
  BoundSymbol,
  Declaration,
  Instantiation,
  ModuleInstance,
  Operator,
  Parameter,
} from './declarations.js';

/** What the names of a spec refer to, by node of the syntax tree. */
export interface Resolution {
  /** Names and the operators of applications. */
  readonly references: Map<Name, Declaration>;
  readonly paths: Map<Path, ResolvedPath>;
  /** Identifiers where quantifiers, LAMBDAs and the like bind them. */
  readonly bound: Map<Identifier, BoundSymbol>;
  readonly operators: Map<OperatorDefinition | FunctionDefinition, Operator>;
  readonly instances: Map<InstanceDefinition, ModuleInstance>;
  readonly instantiations: Map<Instance, Instantiation>;
}

export function emptyResolution(): Resolution {
  return {
    references: new Map(),
    paths: new Map(),
    bound: new Map(),
    operators: new Map(),
    instances: new Map(),
    instantiations: new Map(),
  };
}

/**
 * `I!Op(a)` and the like. There is one argument for each parameter of the target, or none: then
 * the path is the operator itself, as an argument of another operator.
 */
export type ResolvedPath = OperatorPath | SubexpressionPath;

export interface OperatorPath {
  readonly kind: 'operator-path';
  readonly operator: Declaration;
  /** Arguments of the instances on the way first. */
  readonly arguments: readonly Argument[];
}

/** A part of a definition: `Op!1`, `Op(a)!lab`, `Op!2!(x)`. */
export interface SubexpressionPath {
  readonly kind: 'subexpression-path';
  /** The operator whose definition contains the part. */
  readonly operator: Declaration;
  readonly target: Expression | Lambda | Operator;
  /** Symbols that are free in the target and that the path's arguments stand for. */
  readonly parameters: readonly (Parameter | BoundSymbol)[];
  readonly arguments: readonly Argument[];
}

/** A declaration that some steps of a path lead to, with the arguments that they have. */
export interface PathPrefix {
  readonly declaration: Declaration;
  readonly arguments: readonly Argument[];
  /** Steps that lead there. */
  readonly length: number;
}
