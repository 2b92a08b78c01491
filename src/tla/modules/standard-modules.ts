import { apalacheModules } from './apalache-modules.js';
import { communityModules } from './community-modules.js';
import { coreModules } from './core-modules.js';
import type { NativeModule } from './native-module.js';
import { proofModules } from './proof-modules.js';

/** The modules that need no file, by name. */
export const standardModules: ReadonlyMap<string, NativeModule> = new Map(
  [...coreModules, ...communityModules, ...proofModules, ...apalacheModules].map((module) => [
    module.name,
    module,
  ]),
);
