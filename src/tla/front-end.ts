import type { Diagnostic } from '../checker/diagnostic.js';
import { LevelChecker } from './levels/level-checker.js';
import { loadModules } from './loading/load-modules.js';
import type { ModuleSources } from './loading/module-sources.js';
import { Library } from './modules/library.js';
import type { Declaration, Level, ModuleInfo } from './names/declarations.js';
import { emptyResolution, type Resolution } from './names/resolution.js';
import { resolveExpressionNames, resolveModuleNames } from './names/resolver.js';
import { parseExpressionSource } from './parser/parser.js';
import type { Expression } from './syntax/tree.js';
import { Diagnostics } from './text/diagnostics.js';
import type { Source } from './text/source.js';

/** A spec whose modules are parsed, with what their names mean. */
export interface Specification {
  readonly root: ModuleInfo;
  /** All modules with a source, in the order in which they were first needed: the root first. */
  readonly modules: readonly ModuleInfo[];
  readonly resolution: Resolution;
  readonly levels: LevelChecker;
  readonly library: Library;
}

export interface Analysis {
  /** Undefined when there is an error. */
  readonly specification: Specification | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a spec with all its modules, and checks its names, arities and levels. */
export function analyse(source: Source, sources: ModuleSources): Analysis {
  const diagnostics = new Diagnostics();
  const specification = analyseModules(source, sources, diagnostics);
  return {
    specification: diagnostics.hasErrors ? undefined : specification,
    diagnostics: diagnostics.all,
  };
}

function analyseModules(
  source: Source,
  sources: ModuleSources,
  diagnostics: Diagnostics,
): Specification | undefined {
  const loaded = loadModules(source, sources, diagnostics);
  if (loaded === undefined) return undefined;
  const library = new Library();
  const resolution = emptyResolution();
  const byName = new Map<string, ModuleInfo>();
  for (const module of loaded.inDependencyOrder) {
    const resolved = resolveModuleNames(module, library, resolution, diagnostics);
    library.add(resolved);
    byName.set(resolved.name, resolved);
  }
  if (diagnostics.hasErrors) return undefined;
  const levels = new LevelChecker(resolution, diagnostics);
  for (const { name } of loaded.inDependencyOrder) {
    const module = byName.get(name.name);
    if (module !== undefined) levels.module(module);
  }
  const modules = loaded.modules.flatMap(({ name }) => byName.get(name.name) ?? []);
  const root = byName.get(loaded.root.name.name);
  return root && { root, modules, resolution, levels, library };
}

export interface ExpressionAnalysis {
  /** Undefined when there is an error. */
  readonly expression: Expression | undefined;
  /** 0 for a constant, 1 for a state expression, 2 for an action, 3 for a temporal formula. */
  readonly level: Level;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses an expression that is not part of a spec, and checks it as if it stood at the end of the
 * spec's root module. What its names mean is added to the spec's resolution.
 *
 * @param extra what is declared for the expression alone
 */
export function analyseExpression(
  source: Source,
  { root, library, resolution, levels }: Specification,
  extra: readonly Declaration[] = [],
): ExpressionAnalysis {
  const diagnostics = new Diagnostics();
  const expression = parseExpressionSource(source, diagnostics);
  if (expression !== undefined) {
    resolveExpressionNames(expression, root, library, resolution, diagnostics, extra);
  }
  const isResolved = expression !== undefined && !diagnostics.hasErrors;
  const level = isResolved ? levels.check(expression, diagnostics) : 0;
  return {
    expression: diagnostics.hasErrors ? undefined : expression,
    level,
    diagnostics: diagnostics.all,
  };
}
