import type { Specification } from '../../../src/tla/front-end.js';
import { isEnabled } from './actions.js';
import type { State, World } from './scope.js';

/** Where the formulas of a specification are evaluated: in a state, or in a step to the next. */
export function worldOf(
  { resolution, root }: Pick<Specification, 'resolution' | 'root'>,
  current: State = new Map(),
  next?: State,
): World {
  return { resolution, variables: root.variables, current, next, isEnabled };
}
