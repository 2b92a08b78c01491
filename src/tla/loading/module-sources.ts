import type { Source } from '../text/source.js';

/** Where the modules that a spec imports come from, standard modules aside. */
export interface ModuleSources {
  /** The text of the module with that name, if there is one. */
  find(name: string): Source | undefined;
  /** The names of modules there, to suggest one for a name that is misspelt. */
  names(): Iterable<string>;
}
