import type { Diagnostic } from '../checker/diagnostic.js';
import { LevelChecker } from './levels/level-checker.js';
import { loadModules } from './loading/load-modules.js';
import type { ModuleSources } from './loading/module-sources.js';
import { Library } from './modules/library.js';
import type { Declaration, Level, ModuleInfo } from './names/declarations.js';
import { emptyResolution, type Resolution } from './names/resolution.js';
import { resolveAddedNames, resolveExpressionNames, resolveModuleNames } from './names/resolver.js';
import { parseEntrySource, parseExpressionSource } from './parser/parser.js';
import type { Module, Unit } from './syntax/module-tree.js';
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
  specification: Specification,
  extra: readonly Declaration[] = [],
): ExpressionAnalysis {
  const diagnostics = new Diagnostics();
  const expression = parseExpressionSource(source, diagnostics);
  const level =
    expression === undefined ? 0 : checkExpression(expression, specification, diagnostics, extra);
  return {
    expression: diagnostics.hasErrors ? undefined : expression,
    level,
    diagnostics: diagnostics.all,
  };
}

/** Resolves the names of an expression and returns its level. What is wrong is reported. */
function checkExpression(
  expression: Expression,
  { root, library, resolution, levels }: Specification,
  diagnostics: Diagnostics,
  extra: readonly Declaration[] = [],
): Level {
  resolveExpressionNames(expression, root, library, resolution, diagnostics, extra);
  return diagnostics.hasErrors ? 0 : levels.check(expression, diagnostics);
}

/** What a person enters: an expression, or definitions, which a specification gets. */
export type Entry =
  | { readonly kind: 'expression'; readonly expression: Expression; readonly level: Level }
  | { readonly kind: 'definitions'; readonly specification: Specification };

export interface EntryAnalysis {
  /** Undefined when there is an error. */
  readonly entry: Entry | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses an expression or definitions, and checks them as if they stood at the end of the spec's
 * root module.
 *
 * @param canReplace whether a definition may take the place of a symbol of the module
 */
export function analyseEntry(
  source: Source,
  specification: Specification,
  canReplace: (declaration: Declaration) => boolean,
): EntryAnalysis {
  const diagnostics = new Diagnostics();
  const parsed = parseEntrySource(source, diagnostics);
  const add = (units: readonly Unit[]): Specification =>
    addDefinitions(units, source, specification, diagnostics, canReplace);
  const entry: Entry | undefined =
    parsed === undefined || diagnostics.hasErrors
      ? undefined
      : 'kind' in parsed
        ? {
            kind: 'expression',
            expression: parsed,
            level: checkExpression(parsed, specification, diagnostics),
          }
        : { kind: 'definitions', specification: add(parsed) };
  return { entry: diagnostics.hasErrors ? undefined : entry, diagnostics: diagnostics.all };
}

function addDefinitions(
  units: readonly Unit[],
  source: Source,
  specification: Specification,
  diagnostics: Diagnostics,
  canReplace: (declaration: Declaration) => boolean,
): Specification {
  const { root, modules, library, resolution, levels } = specification;
  const span = { source, start: 0, end: source.text.length };
  const name = { name: root.name, span };
  const syntax: Module = { kind: 'module', name, extends: [], units, span };
  const added = resolveAddedNames(syntax, root, library, resolution, diagnostics, canReplace);
  if (!diagnostics.hasErrors) levels.addModule(added, diagnostics);
  return { ...specification, root: added, modules: [added, ...modules] };
}
