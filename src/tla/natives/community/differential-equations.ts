import { notEvaluable } from './not-evaluable.js';

/** Module DifferentialEquations. */
export const differentialEquations = notEvaluable(
  ['Integrate'],
  'it asks for a function on the real numbers',
);
