import type { Declaration, Instantiation } from '../names/declarations.js';
import type { Argument } from '../syntax/tree.js';
import type { Code, Lines } from './code.js';

/** What a name stands for where code is generated. */
export type Binding = ValueBinding | ThunkBinding | FunctionBinding | SyntaxBinding | LocalOperator;

/** A handle that is known under a text. */
export interface ValueBinding {
  readonly kind: 'value';
  readonly code: Code;
  /** Where the value came from, when it depends on the state: it is another one when primed. */
  readonly source: Syntax | undefined;
}

/** A JavaScript function without parameters that gives the handle. */
export interface ThunkBinding {
  readonly kind: 'thunk';
  readonly code: Code;
  readonly source: Syntax | undefined;
}

/** A JavaScript function of handles: an operator that was passed as an argument. */
export interface FunctionBinding {
  readonly kind: 'function';
  readonly code: Code;
}

/** An argument that is compiled where it is used. */
export interface SyntaxBinding {
  readonly kind: 'syntax';
  readonly source: Syntax;
  /** For what an INSTANCE substitutes: functions that give its value, by mode. */
  readonly functions?: Map<string, Code>;
}

/** An operator of a LET, defined in `environment`. */
export interface LocalOperator {
  readonly kind: 'local-operator';
  readonly environment: Environment;
}

/** An expression or operator with what its names stand for. */
export interface Syntax {
  readonly argument: Argument | SymbolArgument | CodeArgument;
  readonly scope: Scope;
}

/** What a declaration stands for. */
export interface SymbolArgument {
  readonly kind: 'implicit';
  readonly declaration: Declaration;
}

/** A value that generated code has already. */
export interface CodeArgument {
  readonly kind: 'code';
  readonly code: Code;
}

/** What an expression depends on that is not written in it. */
export interface Scope {
  readonly environment: Environment;
  /** What `@` is. */
  readonly at: Code | undefined;
}

/** Bindings of names, inside those of an environment around it. */
export class Environment {
  readonly bindings = new Map<Declaration, Binding>();
  /** Functions of operators that are defined here, by what they are compiled for. */
  readonly functions = new Map<Declaration | object, Map<string, unknown>>();

  /**
   * @param slot where functions that use the local variables of this environment can be put
   * @param instantiation the INSTANCE whose module's operators have this environment
   * @param at what `@` is in the operators that are defined here
   */
  constructor(
    readonly outer: Environment | undefined,
    readonly slot: Lines,
    readonly instantiation?: Instantiation,
    readonly at?: Code,
  ) {}

  bind(declaration: Declaration, binding: Binding): void {
    this.bindings.set(declaration, binding);
  }

  lookup(declaration: Declaration): Binding | undefined {
    const own = this.bindings.get(declaration);
    return own ?? this.outer?.lookup(declaration);
  }

  /** The environment in which a name of a LET is defined. */
  definingOf(declaration: Declaration): Environment | undefined {
    return this.bindings.has(declaration) ? this : this.outer?.definingOf(declaration);
  }

  /** All local variables and functions of generated code that code here may use. */
  visibleLocals(into = new Set<string>()): Set<string> {
    for (const binding of this.bindings.values()) {
      if ('code' in binding) for (const local of binding.code.locals) into.add(local);
      if (binding.kind === 'syntax' && binding.source.scope.environment !== this) {
        binding.source.scope.environment.visibleLocals(into);
      }
    }
    return this.outer?.visibleLocals(into) ?? into;
  }

  /** The environment of the operators of the module at hand: an instance, or the root. */
  get ofModule(): Environment {
    return this.instantiation !== undefined || this.outer === undefined
      ? this
      : this.outer.ofModule;
  }
}
