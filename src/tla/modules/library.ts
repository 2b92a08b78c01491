import type { ModuleLibrary } from '../names/module-library.js';
import type { ModuleInfo } from '../names/declarations.js';
import { nativeModuleInfo } from './module-info.js';
import { standardModules } from './standard-modules.js';

/** The modules of a spec that are resolved so far, and the standard modules. */
export class Library implements ModuleLibrary {
  readonly #modules = new Map<string, ModuleInfo>();

  add(module: ModuleInfo): void {
    this.#modules.set(module.name, module);
  }

  find(name: string): ModuleInfo | undefined {
    const known = this.#modules.get(name);
    const native = known === undefined ? standardModules.get(name) : undefined;
    if (native === undefined) return known;
    const module = nativeModuleInfo(native, (extended) => this.find(extended));
    this.add(module);
    return module;
  }

  modulesDefining(name: string): readonly string[] {
    return [...standardModules.values()]
      .filter(({ operators }) => operators.some((operator) => operator.name === name))
      .map((module) => module.name);
  }
}
