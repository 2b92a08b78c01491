import { checked, refused, type Part } from './state.js';
import type { Field } from './corpus-use.js';

const unsupported = (keyword: string): Part => refused(keyword, 'config-unsupported');

/** What a configuration can set. */
export const keywords: Readonly<Record<Field, Part>> = {
  specification: checked(
    'SPECIFICATION',
    'initial predicate and `[][Next]_vars`; other temporal conjuncts say nothing about safety',
  ),
  init: checked('INIT'),
  next: checked('NEXT'),
  invariants: checked('INVARIANT, INVARIANTS'),
  properties: checked(
    'PROPERTY, PROPERTIES',
    '`P` of the first state, `[]P`, `[][A]_v`, their conjunctions, also below `\\A x \\in S`; others refused: config-unsupported',
  ),
  constants: checked(
    'CONSTANT, CONSTANTS',
    '`c = value`, `Op(1) = value`, `c <- Op`, `c <- [M] Op`, `I!c <- Op`',
  ),
  constraints: checked('CONSTRAINT, CONSTRAINTS'),
  actionConstraints: checked('ACTION_CONSTRAINT, ACTION_CONSTRAINTS'),
  symmetry: checked('SYMMETRY'),
  view: checked('VIEW'),
  alias: checked('ALIAS', 'evaluated for the behavior of a violation'),
  postconditions: checked('POSTCONDITION, POSTCONDITIONS'),
  checkDeadlock: checked('CHECK_DEADLOCK'),
  periodic: unsupported('_PERIODIC'),
  possibilities: unsupported('_POSSIBLE'),
  reward: unsupported('_RL_REWARD'),
};
