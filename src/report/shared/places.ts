import type { Path } from '../../checker/trace/diff.js';
import { isFunction } from '../../checker/values/kind.js';
import type { StateValue } from '../../checker/values/value.js';

/** The field that tells where a process stands: the step that it takes next. */
const placeField = 'at';

/**
 * Where a process stands. A spec with processes keeps each in a variable of the process's name,
 * whose field `at` is its place.
 *
 * @returns null when the spec does not tell
 */
export function placeOf(process: string, state: StateValue): string | null {
  const variable = state.get(process);
  if (variable === undefined || variable === null || typeof variable !== 'object') return null;
  const place = isFunction(variable) ? variable.get(placeField) : null;
  return typeof place === 'string' ? place : null;
}

/** True for what is inside of a variable or a field that a reader does not want to see. */
export function isHidden(path: Path, hide: readonly string[]): boolean {
  return path.some((step) => step.kind === 'field' && hide.includes(step.name));
}

/** True for the place of a process: the labels of its steps tell it better than its changes. */
export function isPlaceOf(process: string | null, path: Path): boolean {
  const [variable, field, ...rest] = path;
  return (
    variable?.kind === 'field' &&
    variable.name === process &&
    field?.kind === 'field' &&
    field.name === placeField &&
    rest.length === 0
  );
}
