import { DiagnosticError } from '../../checker/diagnostic.js';
import type { Specification } from '../front-end.js';
import { placedAt } from '../text/diagnostics.js';
import type { LinkedModel } from './model-program.js';
import type { Formula, Plan } from './plan.js';

/**
 * A constraint that is FALSE without looking at a state leaves nothing to check.
 *
 * @throws DiagnosticError `config-constraint-false`
 */
export function refuseFalseConstraints(
  plan: Plan,
  linked: LinkedModel,
  specification: Specification,
): void {
  const constraints = [...plan.constraints, ...plan.actionConstraints];
  const conditions = [...linked.constraints, ...linked.actionConstraints];
  for (const [index, { argument, name, span }] of constraints.entries()) {
    if (!isConstant(argument, specification) || !isFalse(conditions[index]!)) continue;
    throw new DiagnosticError(
      {
        code: 'config-constraint-false',
        message: `The constraint ${name} is FALSE in every state: nothing would be checked.`,
        ...placedAt(span),
        help: 'Take it out of the configuration, or mend its definition.',
      },
      { exitCode: 151 },
    );
  }
}

function isConstant(argument: Formula['argument'], { levels }: Specification): boolean {
  if (argument.kind !== 'implicit') return false;
  const { declaration } = argument;
  return declaration.kind === 'operator' && levels.bodyFacts(declaration).level === 0;
}

/** What cannot be evaluated is told where the first state is. */
function isFalse(condition: () => boolean): boolean {
  try {
    return !condition();
  } catch {
    return false;
  }
}
