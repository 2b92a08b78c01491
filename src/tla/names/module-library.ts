import type { ModuleInfo } from './declarations.js';

/** The modules outside of the one at hand. */
export interface ModuleLibrary {
  /** The module with that name, if it was found and has no circular imports. */
  find(name: string): ModuleInfo | undefined;
  /** The standard modules that define the name. */
  modulesDefining(name: string): readonly string[];
}
