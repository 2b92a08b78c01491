const words =
  'ASSUME PROVE ASSUMPTION AXIOM THEOREM PROPOSITION LEMMA COROLLARY ' +
  'CASE OTHER CHOOSE IF THEN ELSE LET IN EXCEPT LAMBDA WF_ SF_ ' +
  'EXTENDS INSTANCE WITH LOCAL MODULE RECURSIVE CONSTANT VARIABLE ' +
  'NEW STATE ACTION TEMPORAL BY ONLY DEF DEFINE USE HIDE ' +
  'HAVE TAKE PICK WITNESS SUFFICES OBVIOUS OMITTED PROOF QED';

/** Reserved words, each with the one of its spellings that tokens carry. */
export const keywords: ReadonlyMap<string, string> = new Map([
  ...words.split(' ').map((word) => [word, word] as const),
  ['CONSTANTS', 'CONSTANT'],
  ['VARIABLES', 'VARIABLE'],
  ['ACTIONS', 'ACTION'],
  ['TEMPORALS', 'TEMPORAL'],
  ['DEFS', 'DEF'],
]);

/** Operators that are written as words. */
export const operatorWords: ReadonlySet<string> = new Set([
  'ENABLED',
  'UNCHANGED',
  'SUBSET',
  'UNION',
  'DOMAIN',
]);
