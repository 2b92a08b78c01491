import type { BoundSymbol, LabelTable } from './declarations.js';
import type { ModuleBuilder } from './module-builder.js';
import type { Scope } from './scope.js';

/** Where an expression stands, as far as it decides what its names mean. */
export interface Environment {
  readonly module: ModuleBuilder;
  readonly scope: Scope;
  /** How many LETs are around. */
  readonly letDepth: number;
  /** Whether `@` stands for the value that an EXCEPT replaces. */
  readonly allowsAt: boolean;
  /** Where labels go; undefined outside of definitions. */
  readonly labels: LabelScope | undefined;
}

export interface LabelScope {
  readonly table: LabelTable;
  /** Symbols bound since the definition or the label around. A label names exactly these. */
  readonly bound: readonly BoundSymbol[];
}

/** The environment with further bound symbols, which `scope` has. */
export function withBound(
  environment: Environment,
  scope: Scope,
  bound: readonly BoundSymbol[],
): Environment {
  const { labels } = environment;
  if (labels === undefined) return { ...environment, scope };
  return { ...environment, scope, labels: { ...labels, bound: [...labels.bound, ...bound] } };
}
