import { apalache } from './community/apalache.js';
import { bagsExt } from './community/bags-ext.js';
import { bitwise } from './community/bitwise.js';
import { combinatorics } from './community/combinatorics.js';
import { csv } from './community/csv.js';
import { differentialEquations } from './community/differential-equations.js';
import { dyadicRationals } from './community/dyadic-rationals.js';
import { finiteSetsExt } from './community/finite-sets-ext.js';
import { folds } from './community/folds.js';
import { functions } from './community/functions.js';
import { graphViz } from './community/graph-viz.js';
import { graphs } from './community/graphs.js';
import { html } from './community/html.js';
import { ioUtils } from './community/io-utils.js';
import { option } from './community/option.js';
import {
  bagsTheorems,
  finiteSetTheorems,
  naturalsInduction,
  sequencesExtTheorems,
} from './community/proof-theorems.js';
import { quorum } from './community/quorum.js';
import { relation } from './community/relation.js';
import { sequencesExt } from './community/sequences-ext.js';
import { shiViz } from './community/shi-viz.js';
import { statistics } from './community/statistics.js';
import { svg } from './community/svg.js';
import { tlaps } from './community/tlaps.js';
import { undirectedGraphs } from './community/undirected-graphs.js';
import { variants } from './community/variants.js';
import { vectorClocks } from './community/vector-clocks.js';
import { wellFoundedInduction } from './community/well-founded-induction.js';
import type { NativeTable } from './native.js';

/** The modules of the community, of provers and of Apalache that declare operators, by name. */
export const communityModules: ReadonlyMap<string, NativeTable> = new Map([
  ['SequencesExt', sequencesExt],
  ['FiniteSetsExt', finiteSetsExt],
  ['Functions', functions],
  ['Folds', folds],
  ['BagsExt', bagsExt],
  ['Bitwise', bitwise],
  ['Combinatorics', combinatorics],
  ['DifferentialEquations', differentialEquations],
  ['DyadicRationals', dyadicRationals],
  ['Quorum', quorum],
  ['Statistics', statistics],
  ['VectorClocks', vectorClocks],
  ['Relation', relation],
  ['Graphs', graphs],
  ['UndirectedGraphs', undirectedGraphs],
  ['CSV', csv],
  ['IOUtils', ioUtils],
  ['SVG', svg],
  ['GraphViz', graphViz],
  ['HTML', html],
  ['ShiViz', shiViz],
  ['TLAPS', tlaps],
  ['NaturalsInduction', naturalsInduction],
  ['WellFoundedInduction', wellFoundedInduction],
  ['FiniteSetTheorems', finiteSetTheorems],
  ['SequencesExtTheorems', sequencesExtTheorems],
  ['BagsTheorems', bagsTheorems],
  ['Apalache', apalache],
  ['Variants', variants],
  ['Option', option],
]);
