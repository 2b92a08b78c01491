import type { Declaration, NameScope } from './declarations.js';

/** Names that are visible at a point of a spec: those declared here and, around them, the parent's. */
export class Scope implements NameScope {
  readonly #parent: NameScope | undefined;
  readonly #declarations = new Map<string, Declaration>();

  constructor(parent?: NameScope) {
    this.#parent = parent;
  }

  lookup(name: string): Declaration | undefined {
    return this.#declarations.get(name) ?? this.#parent?.lookup(name);
  }

  /** Makes `declaration` visible under its name, in place of one with the same name around it. */
  add(declaration: Declaration): void {
    this.#declarations.set(declaration.name, declaration);
  }

  *names(): Iterable<string> {
    yield* this.#declarations.keys();
    if (this.#parent !== undefined) yield* this.#parent.names();
  }
}
