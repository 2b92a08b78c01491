/** The syntax tree of TLA+'s modules and their units. */

import type {
  Definition,
  Expression,
  Identifier,
  Instance,
  Node,
  RecursiveDeclaration,
  Signature,
} from './tree.js';

export interface Module extends Node {
  readonly kind: 'module';
  readonly name: Identifier;
  readonly extends: readonly Identifier[];
  readonly units: readonly Unit[];
}

export type Unit =
  | ConstantDeclaration
  | VariableDeclaration
  | RecursiveDeclaration
  | Definition
  | InstanceUnit
  | Assumption
  | Theorem
  | UseOrHide
  | Module
  | InvalidUnit;

export interface ConstantDeclaration extends Node {
  readonly kind: 'constant-declaration';
  readonly signatures: readonly Signature[];
}

export interface VariableDeclaration extends Node {
  readonly kind: 'variable-declaration';
  readonly names: readonly Identifier[];
}

/** An INSTANCE without a name: its definitions become the module's. */
export interface InstanceUnit extends Node {
  readonly kind: 'instance-unit';
  readonly isLocal: boolean;
  readonly instance: Instance;
}

export interface Assumption extends Node {
  readonly kind: 'assumption';
  readonly keyword: 'ASSUME' | 'ASSUMPTION' | 'AXIOM';
  readonly name: Identifier | undefined;
  readonly statement: Expression;
}

export interface Theorem extends Node {
  readonly kind: 'theorem';
  readonly keyword: 'THEOREM' | 'PROPOSITION' | 'LEMMA' | 'COROLLARY';
  readonly name: Identifier | undefined;
  readonly statement: Expression | AssumeProve;
  readonly proof: Proof | undefined;
}

/** `ASSUME a, NEW x \in S PROVE b`. */
export interface AssumeProve extends Node {
  readonly kind: 'assume-prove';
  readonly isBoxed: boolean;
  readonly label: Identifier | undefined;
  readonly assumptions: readonly (Expression | AssumeProve | NewSymbol)[];
  readonly goal: Expression;
}

/** `NEW x \in S`, `VARIABLE x`, `ACTION A(_)`. */
export interface NewSymbol extends Node {
  readonly kind: 'new-symbol';
  readonly level: 'CONSTANT' | 'VARIABLE' | 'STATE' | 'ACTION' | 'TEMPORAL';
  readonly signature: Signature;
  readonly set: Expression | undefined;
}

/** A proof. Its text is parsed, and then left out of the tree: proofs are not checked here. */
export interface Proof extends Node {
  readonly kind: 'proof';
}

/** `USE ...` or `HIDE ...` between the definitions of a module: directions for a prover. */
export interface UseOrHide extends Node {
  readonly kind: 'use-or-hide';
}

/** What could not be parsed, with the names that it would have defined, as far as they are known. */
export interface InvalidUnit extends Node {
  readonly kind: 'invalid-unit';
  readonly names: readonly Identifier[];
}
