import { proofModules } from '../../modules/proof-modules.js';
import { notEvaluable } from './not-evaluable.js';

const operators = proofModules.find(({ name }) => name === 'TLAPS')?.operators ?? [];

/** Module TLAPS: the names of provers and of their tactics. */
export const tlaps = notEvaluable(
  operators.map(({ name }) => name),
  'it tells provers what to do',
);
