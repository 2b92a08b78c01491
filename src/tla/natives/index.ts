import { bags } from './bags.js';
import { communityModules } from './community.js';
import { finiteSets } from './finite-sets.js';
import { integers } from './integers.js';
import { json } from './json.js';
import type { NativeTable } from './native.js';
import { naturals } from './naturals.js';
import { randomization } from './randomization.js';
import { realTime } from './real-time.js';
import { reals } from './reals.js';
import { sequences } from './sequences.js';
import { tlcExt } from './tlc-ext.js';
import { tlc } from './tlc.js';
import { toolbox } from './toolbox.js';

/** What the operators of the standard modules do, by the name of the module that declares them. */
export const nativeOperators: ReadonlyMap<string, NativeTable> = new Map([
  ['Naturals', naturals],
  ['Integers', integers],
  ['Reals', reals],
  ['RealTime', realTime],
  ['Sequences', sequences],
  ['FiniteSets', finiteSets],
  ['Bags', bags],
  ['TLC', tlc],
  ['TLCExt', tlcExt],
  ['Toolbox', toolbox],
  ['Randomization', randomization],
  ['Json', json],
  ...communityModules,
]);
