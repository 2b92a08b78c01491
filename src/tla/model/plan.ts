import type { SymbolArgument } from '../compiler/environment.js';
import type { Expression } from '../syntax/tree.js';
import type { Span } from '../text/source.js';

/** A formula that a configuration names, or that the command line gives. */
export interface Formula {
  readonly name: string;
  readonly argument: Expression | SymbolArgument;
  /** Where it is named. */
  readonly span: Span;
}

/** What a model consists of: formulas of the root module. */
export interface Plan {
  readonly specification: Formula | undefined;
  readonly init: Formula | undefined;
  readonly next: Formula | undefined;
  readonly invariants: readonly Formula[];
  readonly properties: readonly Formula[];
  readonly constraints: readonly Formula[];
  readonly actionConstraints: readonly Formula[];
  readonly postconditions: readonly Formula[];
  readonly symmetry: Formula | undefined;
  readonly view: Formula | undefined;
  readonly alias: Formula | undefined;
}
