import { bags, bagsExt } from './bags.js';
import type { Entries } from './entry.js';
import { functions } from './functions.js';
import { graphs } from './graphs.js';
import { bitwise, combinatorics, dyadicRationals, statistics } from './numbers.js';
import { relations } from './relations.js';
import { sequencesExt } from './sequences-ext.js';
import { sequences } from './sequences.js';
import { finiteSets, finiteSetsExt, folds } from './sets.js';
import { undirectedGraphs } from './undirected-graphs.js';
import { vectorClocks } from './vector-clocks.js';

/** What the operators of these modules have to give. */
export const MODULES: Readonly<Record<string, Entries>> = {
  Sequences: sequences,
  SequencesExt: sequencesExt,
  FiniteSets: finiteSets,
  FiniteSetsExt: finiteSetsExt,
  Folds: folds,
  Functions: functions,
  Bags: bags,
  BagsExt: bagsExt,
  Bitwise: bitwise,
  Combinatorics: combinatorics,
  DyadicRationals: dyadicRationals,
  Statistics: statistics,
  Relation: relations,
  Graphs: graphs,
  UndirectedGraphs: undirectedGraphs,
  VectorClocks: vectorClocks,
};
