import { basename, extname } from 'node:path';
import { standardModules } from '../modules/standard-modules.js';
import { parseModuleSource, parseNamedModule } from '../parser/parser.js';
import type { Module } from '../syntax/module-tree.js';
import type { Identifier } from '../syntax/tree.js';
import type { Diagnostics } from '../text/diagnostics.js';
import type { Source } from '../text/source.js';
import { didYouMean } from '../text/suggest.js';
import { dependenciesOf } from './dependencies.js';
import type { ModuleSources } from './module-sources.js';

/** The modules of a spec, parsed. */
export interface LoadedModules {
  readonly root: Module;
  /** Every module with a source, in the order in which they were first needed: the root first. */
  readonly modules: readonly Module[];
  /** The same, each after the modules that it imports: the root last. */
  readonly inDependencyOrder: readonly Module[];
}

/**
 * Parses the first module of `source` and all modules that it needs. These are looked for in
 * `sources`, then among the further modules of `source`, then among the standard modules.
 * Returns undefined when `source` contains no module.
 */
export function loadModules(
  source: Source,
  sources: ModuleSources,
  diagnostics: Diagnostics,
): LoadedModules | undefined {
  return new ModuleLoader(source, sources, diagnostics).load();
}

class ModuleLoader {
  readonly #rootSource: Source;
  readonly #sources: ModuleSources;
  readonly #diagnostics: Diagnostics;
  /** By name; undefined for a file without a module. */
  readonly #modules = new Map<string, Module | undefined>();
  readonly #inDependencyOrder: Module[] = [];

  constructor(rootSource: Source, sources: ModuleSources, diagnostics: Diagnostics) {
    this.#rootSource = rootSource;
    this.#sources = sources;
    this.#diagnostics = diagnostics;
  }

  load(): LoadedModules | undefined {
    const root = this.#parseFile(this.#rootSource);
    if (root === undefined) return undefined;
    this.#add(nameOfFile(this.#rootSource), root, []);
    const modules = [...this.#modules.values()].filter((module) => module !== undefined);
    return { root, modules, inDependencyOrder: this.#inDependencyOrder };
  }

  /** @param importers names of the modules through which this one is imported, the root first */
  #add(name: string, module: Module | undefined, importers: readonly string[]): void {
    this.#modules.set(name, module);
    if (module === undefined) return;
    for (const dependency of dependenciesOf(module)) {
      this.#addDependency(dependency, [...importers, name]);
    }
    this.#inDependencyOrder.push(module);
  }

  #addDependency(identifier: Identifier, importers: readonly string[]): void {
    const { name } = identifier;
    if (importers.includes(name)) this.#reportCircle(identifier, importers);
    if (this.#modules.has(name)) return;
    const source = this.#sources.find(name);
    if (source !== undefined) {
      this.#add(name, this.#parseFile(source), importers);
      return;
    }
    const module = parseNamedModule(this.#rootSource, name, this.#diagnostics);
    if (module !== undefined) this.#add(name, module, importers);
    else if (!standardModules.has(name)) this.#reportUnknown(identifier);
  }

  #parseFile(source: Source): Module | undefined {
    const module = parseModuleSource(source, this.#diagnostics);
    if (module !== undefined) this.#checkName(module, source);
    return module;
  }

  #reportUnknown({ name, span }: Identifier): void {
    const candidates = [...this.#sources.names(), ...standardModules.keys()];
    const help =
      'Modules are looked for in the folder of the spec, in the library folders, and among the standard modules.';
    this.#diagnostics.error('unknown-module', span, `There is no module ${name}.`, {
      help: didYouMean(name, candidates) ?? help,
    });
  }

  #reportCircle({ name, span }: Identifier, importers: readonly string[]): void {
    const circle = [...importers.slice(importers.indexOf(name)), name];
    this.#diagnostics.error('circular-modules', span, `Module ${name} imports itself.`, {
      details: [`The circle is ${circle.join(' -> ')}.`],
    });
  }

  #checkName({ name: { name, span } }: Module, source: Source): void {
    const expected = nameOfFile(source);
    if (name === expected) return;
    this.#diagnostics.error(
      'module-name-mismatch',
      span,
      `The module is named ${name}, but its file is ${basename(source.file)}.`,
      { help: `Name the module ${expected}, or the file ${name}.tla.` },
    );
  }
}

function nameOfFile({ file }: Source): string {
  return basename(file, extname(file));
}
