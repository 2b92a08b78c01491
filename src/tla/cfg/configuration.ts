import type { Span } from '../text/source.js';

/** What a model configuration file (`.cfg`) says, with the places where it says it. */
export interface Configuration {
  readonly specification: Located<string> | undefined;
  readonly init: Located<string> | undefined;
  readonly next: Located<string> | undefined;
  readonly invariants: readonly Located<string>[];
  readonly properties: readonly Located<string>[];
  readonly constants: readonly ConstantSetting[];
  readonly constraints: readonly Located<string>[];
  readonly actionConstraints: readonly Located<string>[];
  readonly symmetry: Located<string> | undefined;
  readonly view: Located<string> | undefined;
  readonly alias: Located<string> | undefined;
  readonly postconditions: readonly Located<string>[];
  readonly checkDeadlock: Located<boolean> | undefined;
  /** `_PERIODIC`: a predicate to evaluate now and then during a run. */
  readonly periodic: Located<string> | undefined;
  /** `_POSSIBLE`: predicates that have to hold at least once. */
  readonly possibilities: readonly Located<string>[];
  /** `_RL_REWARD`: an expression that guides simulation. */
  readonly reward: Located<string> | undefined;
}

export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

export type ConstantSetting = ConstantAssignment | ConstantReplacement;

/** `C = value`, `Op(a, b) = value`, `C = [M] value`. */
export interface ConstantAssignment {
  readonly kind: 'assignment';
  readonly name: Located<string>;
  readonly arguments: readonly ConfigurationValue[];
  /** The module in which the name is set, when that is not the root module. */
  readonly module: Located<string> | undefined;
  readonly value: ConfigurationValue;
}

/** `C <- Op`, `I!Op <- Op2`, `C <- [M] Op`. */
export interface ConstantReplacement {
  readonly kind: 'replacement';
  readonly name: Located<string>;
  /** The module in which the name is replaced, when that is not the root module. */
  readonly module: Located<string> | undefined;
  /** An operator of the root module. */
  readonly operator: Located<string>;
}

export type ConfigurationValue = (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'model-value'; readonly name: string }
  | { readonly kind: 'set'; readonly elements: readonly ConfigurationValue[] }
) & { readonly span: Span };
