import type { Model } from './model.js';

/** A constant that a user may set: `--constant name=text`. */
export interface ConstantInfo {
  readonly name: string;
  /** The values it accepts, for people: `integer 1..4`, `one of v5.7, v5.8`. */
  readonly accepts: string;
  /** The default, as a user would write it. */
  readonly default: string;
  readonly description?: string;
}

/** How the model of a spec is made. */
export interface ModelOptions {
  /** Whether it keeps what it has worked out, for where the same comes again; true unless given. */
  readonly caches?: boolean | undefined;
}

/** A spec whose constants are still open, whatever front end it comes from. */
export interface Spec {
  readonly name: string;
  readonly description?: string;
  readonly constants: readonly ConstantInfo[];

  /**
   * Fixes the constants and makes the model.
   *
   * @param assignments constants by name, as the user wrote them; the others keep their defaults
   * @param origin where the spec came from, kept in the model's source
   * @throws DiagnosticError `unknown-constant`, `invalid-constant`, or what the spec itself refuses
   */
  instantiate(
    assignments: ReadonlyMap<string, string>,
    origin: { readonly frontEnd: string; readonly spec: string },
    options?: ModelOptions,
  ): Model;
}
