/**
 * The syntax tree of TLA+'s expressions and definitions. Names are as written, but for operator symbols, which have their
 * canonical spelling; what a name refers to is in the resolution (`names/resolution.ts`).
 * Parentheses and comments leave no trace but in the spans.
 */

import type { Span } from '../text/source.js';
import type { Fixity } from './operators.js';

export interface Node {
  readonly span: Span;
}

/** A name where it is declared, and names of modules, record fields and labels. */
export interface Identifier extends Node {
  readonly name: string;
}

/* Expressions */

export type Expression =
  | NumberLiteral
  | DecimalLiteral
  | StringLiteral
  | Name
  | At
  | Path
  | Application
  | Junction
  | Product
  | FunctionApplication
  | FieldAccess
  | Tuple
  | SetEnumeration
  | SetFilter
  | SetMap
  | FunctionConstructor
  | FunctionSet
  | RecordConstructor
  | RecordSet
  | Except
  | Quantification
  | UnboundedQuantification
  | TemporalQuantification
  | Choose
  | If
  | Case
  | Let
  | ActionFormula
  | Fairness
  | Labelled;

export interface NumberLiteral extends Node {
  readonly kind: 'number';
  readonly value: bigint;
}

/** `1.5`, as written. */
export interface DecimalLiteral extends Node {
  readonly kind: 'decimal';
  readonly text: string;
}

export interface StringLiteral extends Node {
  readonly kind: 'string';
  readonly value: string;
}

/** A name, or an operator symbol that stands for itself: the `+` of `Fold(+, 0, s)`. */
export interface Name extends Node {
  readonly kind: 'name';
  readonly name: string;
}

/** `@` in an EXCEPT. */
export interface At extends Node {
  readonly kind: 'at';
}

/**
 * Names joined by `!`: `I!Op(x)`, `I(p)!J!Op`, `Op!2!lab(x)!(y)`. Which steps go through instances
 * and which select subexpressions is known once names are resolved. At least two steps.
 */
export interface Path extends Node {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
}

export type PathStep = NameStep | SelectionStep | ArgumentsStep;

/** An instance, an operator or a label, with the arguments it has here. */
export interface NameStep extends Node {
  readonly kind: 'name-step';
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** An operand by position: `1`, `2`, ..., `<<` (first), `>>` (second); `@` and `:` as they are. */
export interface SelectionStep extends Node {
  readonly kind: 'selection-step';
  readonly selector: number | '<<' | '>>' | '@' | ':';
}

/** Values for the bound identifiers of a quantifier or LAMBDA: the `(x, y)` of `Op!(x, y)`. */
export interface ArgumentsStep extends Node {
  readonly kind: 'arguments-step';
  readonly arguments: readonly Argument[];
}

/** `Op(a, b)`, `a + b`, `-a`, `x'`: the operator and its operands, one or more. */
export interface Application extends Node {
  readonly kind: 'application';
  readonly operator: Name;
  readonly fixity: Fixity | 'call';
  readonly arguments: readonly Argument[];
}

/** What an operator can be given: an expression, an operator by name, or a LAMBDA. */
export type Argument = Expression | Lambda;

export interface Lambda extends Node {
  readonly kind: 'lambda';
  readonly parameters: readonly Identifier[];
  readonly body: Expression;
}

/** A bulleted list of conjuncts or disjuncts. */
export interface Junction extends Node {
  readonly kind: 'junction';
  readonly operator: '/\\' | '\\/';
  readonly items: readonly Expression[];
}

/** `A \X B \X C`: a set of triples, unlike `(A \X B) \X C`. */
export interface Product extends Node {
  readonly kind: 'product';
  readonly factors: readonly Expression[];
}

/** `f[a]`, `f[a, b]`. */
export interface FunctionApplication extends Node {
  readonly kind: 'function-application';
  readonly function: Expression;
  readonly arguments: readonly Expression[];
}

export interface FieldAccess extends Node {
  readonly kind: 'field-access';
  readonly record: Expression;
  readonly field: Identifier;
}

export interface Tuple extends Node {
  readonly kind: 'tuple';
  readonly elements: readonly Expression[];
}

export interface SetEnumeration extends Node {
  readonly kind: 'set';
  readonly elements: readonly Expression[];
}

/** `{x \in S : p}`, `{<<x, y>> \in S : p}`. */
export interface SetFilter extends Node {
  readonly kind: 'set-filter';
  readonly bound: Bound;
  readonly predicate: Expression;
}

/** `{e : x \in S, y \in T}`. */
export interface SetMap extends Node {
  readonly kind: 'set-map';
  readonly element: Expression;
  readonly bounds: readonly Bound[];
}

/** `[x \in S, y \in T |-> e]`. */
export interface FunctionConstructor extends Node {
  readonly kind: 'function';
  readonly bounds: readonly Bound[];
  readonly body: Expression;
}

/** `[S -> T]`. */
export interface FunctionSet extends Node {
  readonly kind: 'function-set';
  readonly domain: Expression;
  readonly range: Expression;
}

export interface Field extends Node {
  readonly name: Identifier;
  readonly value: Expression;
}

/** `[a |-> 1, b |-> 2]`. */
export interface RecordConstructor extends Node {
  readonly kind: 'record';
  readonly fields: readonly Field[];
}

/** `[a : S, b : T]`. */
export interface RecordSet extends Node {
  readonly kind: 'record-set';
  readonly fields: readonly Field[];
}

/** `[f EXCEPT ![a].b = e, ...]`. */
export interface Except extends Node {
  readonly kind: 'except';
  readonly function: Expression;
  readonly updates: readonly Update[];
}

export interface Update extends Node {
  readonly path: readonly UpdateStep[];
  readonly value: Expression;
}

export type UpdateStep = UpdateIndex | UpdateField;

export interface UpdateIndex extends Node {
  readonly kind: 'update-index';
  readonly arguments: readonly Expression[];
}

export interface UpdateField extends Node {
  readonly kind: 'update-field';
  readonly field: Identifier;
}

/** `x, y \in S`, or `<<x, y>> \in S` when `isTuple`. */
export interface Bound extends Node {
  readonly names: readonly Identifier[];
  readonly isTuple: boolean;
  readonly set: Expression;
}

/** `\A x \in S : p`, `\E x \in S : p`. */
export interface Quantification extends Node {
  readonly kind: 'quantification';
  readonly quantifier: '\\A' | '\\E';
  readonly bounds: readonly Bound[];
  readonly body: Expression;
}

/** `\A x : p`, `\E x : p`. */
export interface UnboundedQuantification extends Node {
  readonly kind: 'unbounded-quantification';
  readonly quantifier: '\\A' | '\\E';
  readonly names: readonly Identifier[];
  readonly body: Expression;
}

/** `\AA x : p`, `\EE x : p`. */
export interface TemporalQuantification extends Node {
  readonly kind: 'temporal-quantification';
  readonly quantifier: '\\AA' | '\\EE';
  readonly names: readonly Identifier[];
  readonly body: Expression;
}

/** `CHOOSE x \in S : p`, `CHOOSE <<x, y>> \in S : p`, without a set `CHOOSE x : p`. */
export interface Choose extends Node {
  readonly kind: 'choose';
  readonly names: readonly Identifier[];
  readonly isTuple: boolean;
  readonly set: Expression | undefined;
  readonly predicate: Expression;
}

export interface If extends Node {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly consequent: Expression;
  readonly alternative: Expression;
}

export interface CaseArm extends Node {
  readonly condition: Expression;
  readonly value: Expression;
}

export interface Case extends Node {
  readonly kind: 'case';
  readonly arms: readonly CaseArm[];
  readonly other: Expression | undefined;
}

export interface Let extends Node {
  readonly kind: 'let';
  readonly definitions: readonly LetDefinition[];
  readonly body: Expression;
}

/** `[A]_v` (box) or `<<A>>_v` (angle). */
export interface ActionFormula extends Node {
  readonly kind: 'action-formula';
  readonly form: 'box' | 'angle';
  readonly action: Expression;
  readonly subscript: Expression;
}

/** `WF_v(A)`, `SF_v(A)`. */
export interface Fairness extends Node {
  readonly kind: 'fairness';
  readonly strength: 'weak' | 'strong';
  readonly subscript: Expression;
  readonly action: Expression;
}

/** `label(x, y) :: body`. */
export interface Labelled extends Node {
  readonly kind: 'labelled';
  readonly label: Identifier;
  readonly parameters: readonly Identifier[];
  readonly body: Expression;
}

/* Definitions and declarations */

/** The name, arity and form of an operator: `x`, `F(_, _)`, `_ + _`, `-. _`, `_ ^#`. */
export interface Signature extends Node {
  readonly name: Identifier;
  readonly fixity: Fixity | 'call';
  readonly arity: number;
}

export type Definition = OperatorDefinition | FunctionDefinition | InstanceDefinition;

export type LetDefinition = Definition | RecursiveDeclaration;

/** `Op(a, F(_)) == body`, `a ++ b == body`, `-. a == body`, `a ^+ == body`. */
export interface OperatorDefinition extends Node {
  readonly kind: 'operator-definition';
  readonly isLocal: boolean;
  readonly name: Identifier;
  readonly fixity: Fixity | 'call';
  readonly parameters: readonly Signature[];
  readonly body: Expression;
}

/** `f[x \in S] == body`. */
export interface FunctionDefinition extends Node {
  readonly kind: 'function-definition';
  readonly isLocal: boolean;
  readonly name: Identifier;
  readonly bounds: readonly Bound[];
  readonly body: Expression;
}

/** `I(a, b) == INSTANCE M WITH ...`. */
export interface InstanceDefinition extends Node {
  readonly kind: 'instance-definition';
  readonly isLocal: boolean;
  readonly name: Identifier;
  readonly parameters: readonly Signature[];
  readonly instance: Instance;
}

/** `INSTANCE M WITH x <- e, ...` */
export interface Instance extends Node {
  readonly kind: 'instance';
  readonly module: Identifier;
  readonly substitutions: readonly Substitution[];
}

export interface Substitution extends Node {
  readonly target: Identifier;
  readonly value: Argument;
}

/** `RECURSIVE F(_), g`. */
export interface RecursiveDeclaration extends Node {
  readonly kind: 'recursive-declaration';
  readonly signatures: readonly Signature[];
}
