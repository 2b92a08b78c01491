import type { SyntaxNode } from '../../../src/tla/syntax/children.js';
import { checked, parsedOnly, refused, type Part } from './state.js';

const r = String.raw;

/** Each kind of node of the syntax tree, but for what could not be parsed. */
export const syntaxParts: Readonly<Record<Exclude<SyntaxNode['kind'], 'invalid-unit'>, Part>> = {
  number: checked('12, \\b11, \\hFF', 'integers of 32 bits'),
  decimal: refused('1.5', 'decimal-number'),
  string: checked('"text"'),
  name: checked('x, Op'),
  at: checked('@'),
  path: checked('I!Op(x), Op!1!lab'),
  application: checked('Op(a), a + b'),
  lambda: checked('LAMBDA x : e'),
  junction: checked(r`lists of /\ or \/`),
  product: checked(r`S \X T \X U`),
  'function-application': checked('f[x], f[x, y]'),
  'field-access': checked('r.field'),
  tuple: checked('<<a, b>>'),
  set: checked('{a, b}'),
  'set-filter': checked(r`{x \in S : p}`),
  'set-map': checked(r`{e : x \in S}`),
  function: checked(r`[x \in S |-> e]`),
  'function-set': checked('[S -> T]'),
  record: checked('[a |-> 1]'),
  'record-set': checked('[a : S]'),
  except: checked('[f EXCEPT ![a].b = e]'),
  quantification: checked(r`\A x \in S : p, \E x \in S : p`),
  'unbounded-quantification': refused(r`\A x : p, \E x : p`, 'unbounded-quantifier'),
  'temporal-quantification': refused(r`\AA x : p, \EE x : p`, 'unbounded-quantifier'),
  choose: checked(r`CHOOSE x \in S : p`, 'without a set refused: unbounded-choose'),
  if: checked('IF p THEN a ELSE b'),
  case: checked('CASE p -> a [] OTHER -> b'),
  let: checked('LET x == a IN e'),
  'action-formula': checked('[A]_v, <<A>>_v'),
  fairness: refused('WF_v(A), SF_v(A)', 'not-computable', 'ignored in SPECIFICATION'),
  labelled: checked('label(x) :: e'),
  'operator-definition': checked('Op(x, F(_)) == e'),
  'function-definition': checked(r`f[x \in S] == e`),
  'recursive-declaration': checked('RECURSIVE Op(_)'),
  'instance-definition': checked('I(x) == INSTANCE M WITH c <- e'),
  'instance-unit': checked('INSTANCE M'),
  instance: checked('substitutions of an INSTANCE'),
  module: checked('modules inside modules'),
  'constant-declaration': checked('CONSTANT c, Op(_)'),
  'variable-declaration': checked('VARIABLE x'),
  assumption: checked('ASSUME, ASSUMPTION, AXIOM'),
  theorem: parsedOnly('THEOREM, LEMMA, ...', 'its name stands for its formula'),
  'assume-prove': parsedOnly('ASSUME a PROVE b', 'as a value refused: not-computable'),
  'new-symbol': parsedOnly('NEW x, ACTION A'),
  'use-or-hide': parsedOnly('USE, HIDE'),
};

/** What the tree has no kind of its own for. */
export const otherParts: readonly Part[] = [parsedOnly('PROOF, BY, <1>1. ... QED', 'skipped')];

/** Operators of the language that are not evaluated as others are. */
export const temporalParts: ReadonlyMap<string, Part> = new Map([
  ['[]', checked('[]', '`[]P` and `[][A]_v` in specifications and properties')],
  ...['<>', '~>', '-+->', r`\cdot`].map((name) => [name, refused(name, 'not-computable')] as const),
]);
