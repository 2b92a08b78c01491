import type { Instantiation, Level, Operator } from '../names/declarations.js';
import type { RecursiveDeclaration } from '../syntax/tree.js';
import { FactsBuilder, type LevelFacts } from './facts.js';

/**
 * A recursive section goes from a RECURSIVE to the last definition of what it declares, with the
 * definitions of the LETs in between. As in SANY, all that is defined in it, or imported by an
 * INSTANCE, has at least the level of each operator that RECURSIVE declares in it.
 */
export class RecursiveSections {
  /** The least level of what a section defines, by the declaration that begins it. */
  readonly #levels = new Map<RecursiveDeclaration, Level>();
  /** The operators that the section at hand declares and has not defined yet. */
  readonly #open = new Set<string>();
  #first: RecursiveDeclaration | undefined;
  /** The INSTANCEs in sections, each with the declaration that begins its section. */
  readonly #imports = new Map<Instantiation, RecursiveDeclaration>();

  /** Whether what is checked now belongs to a section. */
  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** Begins a section, or goes on with the one at hand. */
  declare(node: RecursiveDeclaration): void {
    if (!this.isOpen) this.#first = node;
    for (const { name } of node.signatures) this.#open.add(name.name);
  }

  /**
   * The facts of a body where its operator is defined. The level of a section is known when all of
   * it has been defined: the facts are final when they are computed once more.
   */
  define({ name }: Operator, body: LevelFacts): LevelFacts {
    if (!this.isOpen || this.#first === undefined) return body;
    const least = this.#levels.get(this.#first) ?? 0;
    if (this.#open.delete(name)) this.#levels.set(this.#first, higher(least, body.level));
    return raised(body, least);
  }

  /** Notes where an INSTANCE stands. */
  instantiate(instantiation: Instantiation): void {
    if (this.isOpen && this.#first !== undefined) this.#imports.set(instantiation, this.#first);
  }

  /** The facts of the body of a definition that the INSTANCE imports. */
  imported(instantiation: Instantiation, body: LevelFacts): LevelFacts {
    const first = this.#imports.get(instantiation);
    return first === undefined ? body : raised(body, this.#levels.get(first) ?? 0);
  }

  /** A measure of what is known that grows with it. */
  get size(): number {
    return [...this.#levels.values()].reduce<number>((sum, level) => sum + level, 0);
  }
}

function raised(body: LevelFacts, least: Level): LevelFacts {
  const result = new FactsBuilder(higher(least, body.level));
  result.include(body);
  return result;
}

function higher(left: Level, right: Level): Level {
  return left > right ? left : right;
}
