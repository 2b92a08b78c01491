import type { Level } from '../names/declarations.js';
import type { Application, Expression, Junction } from '../syntax/tree.js';
import type { LevelContext } from './context.js';

const TEMPORAL_PAIRS = new Set(['~>', '-+->']);
const LOGICAL = new Set(['/\\', '\\/', '=>', '<=>']);

/** Kinds of expressions that the rules for `[]` and `<>` do not look into. */
const OPAQUE: ReadonlySet<Expression['kind']> = new Set(['let', 'labelled', 'at', 'number']);

/** Rules of temporal logic that are about more than one operand's highest level. */
export function checkTemporalRules(
  context: LevelContext,
  node: Application,
  operands: readonly Level[],
): void {
  const { name } = node.operator;
  if (name === '[]' || name === '<>') checkStuttering(context, node, operands);
  else if (TEMPORAL_PAIRS.has(name)) checkPair(context, node, operands);
  else if (LOGICAL.has(name)) checkMixture(context, node, operands);
}

/** `[]A` and `<>A` are allowed for an action A only as `[][A]_v` and `<><<A>>_v`. */
function checkStuttering(
  context: LevelContext,
  node: Application,
  [operand]: readonly Level[],
): void {
  const [argument] = node.arguments;
  if (operand !== 2 || argument === undefined || argument.kind === 'lambda') return;
  const { name } = node.operator;
  const form = name === '[]' ? 'box' : 'angle';
  if (OPAQUE.has(argument.kind)) return;
  if (argument.kind === 'action-formula' && argument.form === form) return;
  const written = form === 'box' ? '[][A]_v' : '<><<A>>_v';
  context.report(
    'stuttering-sensitive',
    node.span,
    `‘${name}’ can be applied to an action A only as ${written}.`,
    { help: `Write ${written}, with the variables that A changes in v.` },
  );
}

function checkPair(context: LevelContext, node: Application, operands: readonly Level[]): void {
  if (!operands.includes(2)) return;
  context.report(
    'action-in-temporal',
    node.span,
    `‘${node.operator.name}’ relates state predicates or temporal formulas, not actions.`,
  );
}

/** A formula about steps and one about whole behaviors cannot be parts of one formula. */
export function checkMixture(
  context: LevelContext,
  node: Application | Junction,
  operands: readonly Level[],
): void {
  if (!operands.includes(2) || !operands.includes(3)) return;
  const name = node.kind === 'junction' ? node.operator : node.operator.name;
  context.report('mixed-levels', node.span, `‘${name}’ joins an action and a temporal formula.`, {
    help: 'Is the [] of [][A]_v missing before the action?',
  });
}
