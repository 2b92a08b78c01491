import { analyse, type Analysis } from '../../src/tla/front-end.js';
import type { ModuleSources } from '../../src/tla/loading/module-sources.js';
import { Source } from '../../src/tla/text/source.js';

/** Modules by name that need no files. */
export function textSources(modules: Readonly<Record<string, string>>): ModuleSources {
  return {
    find(name) {
      const text = modules[name];
      return text === undefined ? undefined : new Source(`${name}.tla`, text);
    },
    names: () => Object.keys(modules),
  };
}

/** Analyses a module `Spec` with this body, and modules by name that it can import. */
export function analyseBody(
  body: string,
  modules: Readonly<Record<string, string>> = {},
): Analysis {
  const source = new Source('Spec.tla', `---- MODULE Spec ----\n${body}\n====\n`);
  return analyse(source, textSources(modules));
}

export function codesOf({ diagnostics }: Pick<Analysis, 'diagnostics'>): string[] {
  return diagnostics.map(({ code }) => code);
}
