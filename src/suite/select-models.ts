import { closestName } from '../checker/closest-name.js';
import { DiagnosticError } from '../checker/diagnostic.js';
import type { Suite, SuiteModel } from './suite.js';

/**
 * The suite with only those models that a filter names, as `subject` or `subject/scenario`.
 * No filter selects all.
 *
 * @throws DiagnosticError `unknown-model` for a filter that names none
 */
export function selectModels(suite: Suite, filters: readonly string[]): Suite {
  if (filters.length === 0) return suite;
  for (const filter of filters) {
    if (!suite.models.some((model) => isNamedBy(model, filter))) throw unknownModel(suite, filter);
  }
  const models = suite.models.filter((model) => filters.some((filter) => isNamedBy(model, filter)));
  return { ...suite, models };
}

function isNamedBy({ subject, scenario }: SuiteModel, filter: string): boolean {
  return filter === subject || filter === `${subject}/${scenario}`;
}

function unknownModel({ name, models }: Suite, filter: string): DiagnosticError {
  const subjects = [...new Set(models.map(({ subject }) => subject))];
  const meant = closestName(filter, [
    ...subjects,
    ...models.map(({ subject, scenario }) => `${subject}/${scenario}`),
  ]);
  return new DiagnosticError({
    code: 'unknown-model',
    message: `suite ${name} has no model ${filter}`,
    help: meant ? `did you mean ${meant}?` : `its subjects are ${subjects.join(', ')}`,
  });
}
