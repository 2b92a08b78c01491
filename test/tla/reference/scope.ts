import type { Resolution } from '../../../src/tla/names/resolution.js';
import type {
  Declaration,
  Operator,
  SubstitutedValue,
  Variable,
} from '../../../src/tla/names/declarations.js';
import type { Value } from './values.js';

/** What a name stands for: a value, an expression as it stands elsewhere, or an operator of a LET. */
export type Binding =
  | ValueBinding
  | { readonly kind: 'syntax'; readonly syntax: Syntax }
  | { readonly kind: 'definition'; readonly operator: Operator; readonly scope: () => Scope };

export interface ValueBinding {
  readonly kind: 'value';
  readonly value: Value;
}

/** An expression or operator, with what its names stand for, or a value that is known already. */
export interface Syntax {
  readonly argument: SubstitutedValue | ValueBinding;
  readonly scope: Scope;
}

/** What the names of an expression stand for. */
export interface Scope {
  readonly bindings: ReadonlyMap<Declaration, Binding>;
  /** What the names of the module at hand stand for: where an INSTANCE has substituted them. */
  readonly module: ReadonlyMap<Declaration, Binding>;
  /** What `@` is. */
  readonly at: Value | undefined;
}

/** The values of variables; those that have none yet are missing. */
export type State = ReadonlyMap<Variable, Value>;

/** Where an expression is evaluated. */
export interface World {
  readonly resolution: Resolution;
  readonly variables: readonly Variable[];
  readonly current: State;
  /** What variables with a prime mean; nothing where there is no next state. */
  readonly next: State | undefined;
  /** Decides `ENABLED A`, for which states have to be made. */
  readonly isEnabled: (action: Syntax, world: World) => boolean;
}

const NOTHING: ReadonlyMap<Declaration, Binding> = new Map();

/** An operator of the root module without parameters. */
export function syntaxOf(declaration: Operator): Syntax {
  return {
    argument: { kind: 'implicit', declaration },
    scope: { bindings: NOTHING, module: NOTHING, at: undefined },
  };
}

export function withBindings(
  scope: Scope,
  added: Iterable<readonly [Declaration, Binding]>,
): Scope {
  return { ...scope, bindings: new Map([...scope.bindings, ...added]) };
}

/** The scope of a definition of the module at hand. */
export function moduleScope({ module }: Scope): Scope {
  return { bindings: module, module, at: undefined };
}
