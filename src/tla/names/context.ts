import type {
  Argument,
  Definition,
  Expression,
  Instance,
  LetDefinition,
  Path,
} from '../syntax/tree.js';
import { describePlace, type Diagnostics } from '../text/diagnostics.js';
import type { Span } from '../text/source.js';
import { declarationSpan, type Declaration, type Parameter } from './declarations.js';
import type { Environment } from './environment.js';
import type { Resolution } from './resolution.js';
import { explainUnknown } from './unknown-names.js';
import type { ModuleLibrary } from './module-library.js';

/** What the parts of name resolution share, and the ways in which they call each other. */
export abstract class ResolverContext {
  readonly diagnostics: Diagnostics;
  readonly resolution: Resolution;
  readonly library: ModuleLibrary;

  constructor(diagnostics: Diagnostics, resolution: Resolution, library: ModuleLibrary) {
    this.diagnostics = diagnostics;
    this.resolution = resolution;
    this.library = library;
  }

  abstract expression(node: Expression, environment: Environment): void;

  /** @param arity of the operator that is expected, 0 for a value, undefined for either */
  abstract argument(node: Argument, arity: number | undefined, environment: Environment): void;

  /** @param arity as for `argument` */
  abstract path(node: Path, arity: number | undefined, environment: Environment): void;

  abstract definition(node: Definition, environment: Environment): void;

  abstract letDefinitions(nodes: readonly LetDefinition[], environment: Environment): void;

  abstract instantiate(
    node: Instance,
    parameters: readonly Parameter[],
    environment: Environment,
  ): void;

  /** What `name` refers to; undefined, having reported it, when that is unknown. */
  lookup(name: string, span: Span, environment: Environment): Declaration | undefined {
    const declaration = environment.scope.lookup(name);
    if (declaration === undefined) this.#reportUnknown(name, span, environment);
    return declaration?.kind === 'invalid' ? undefined : declaration;
  }

  /** Makes a declaration visible in the environment's scope. TLA+ does not allow shadowing. */
  declare(declaration: Declaration, span: Span, environment: Environment): void {
    this.checkUnused(declaration.name, span, environment);
    environment.scope.add(declaration);
  }

  /** Reports a name that is declared although it has a meaning already. */
  checkUnused(name: string, span: Span, environment: Environment): boolean {
    const existing = environment.scope.lookup(name);
    if (existing === undefined || existing.kind === 'invalid') return true;
    if (environment.module.canReplace(existing)) return true;
    if (existing.kind === 'builtin') {
      this.diagnostics.error(
        'builtin-redefined',
        span,
        `${name} is part of the language and cannot be declared or defined.`,
      );
      return false;
    }
    this.diagnostics.error(
      'already-defined',
      span,
      `${name} has a meaning here already, and TLA+ does not allow another one.`,
      { help: 'Choose a different name.', details: describeDeclaration(existing) },
    );
    return false;
  }

  #reportUnknown(name: string, span: Span, environment: Environment): void {
    const { module } = environment;
    if (module.isIncomplete || module.unknownNames.has(name)) return;
    module.unknownNames.add(name);
    this.diagnostics.error('unknown-name', span, `${name} is not declared or defined here.`, {
      help: explainUnknown(name, environment, this.library),
    });
  }
}

/** Where a declaration is, as a detail of a diagnostic. */
export function describeDeclaration(declaration: Declaration): string[] {
  const span = declarationSpan(declaration);
  if (span !== undefined) return [`${declaration.name} is declared at ${describePlace(span)}.`];
  return 'module' in declaration
    ? [`${declaration.name} comes from the standard module ${declaration.module.name}.`]
    : [];
}
