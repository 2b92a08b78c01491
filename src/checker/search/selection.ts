import { closestName } from '../closest-name.js';
import { DiagnosticError } from '../diagnostic.js';
import type { Model, PropertyInfo, Unchecked } from '../model.js';

/** The name under which the deadlock check is selected and reported. */
export const DEADLOCK = 'deadlock';

const NOT_SELECTED = 'not selected';

/** Which of a model's properties a run checks. Assumptions are no choice: all else rests on them. */
export interface Selection {
  /** For each invariant of the model, 1 when it is checked. */
  readonly invariants: Uint8Array;
  /** For each action property of the model, 1 when it is checked. */
  readonly actionProperties: Uint8Array;
  /** For each initial property of the model, 1 when it is checked. */
  readonly initialProperties: Uint8Array;
  /** For each postcondition of the model, 1 when it is checked. */
  readonly postconditions: Uint8Array;
  readonly deadlock: boolean;
  readonly notChecked: readonly Unchecked[];
}

export interface SelectionOptions {
  /** Names of the properties to check; all when left out. */
  readonly properties?: readonly string[] | undefined;
  /** False switches the deadlock check off; it is on when left out. */
  readonly deadlock?: boolean | undefined;
}

/**
 * @throws DiagnosticError `unknown-property` for a name that the model does not have. A property
 *   that the model has and cannot check is known; it stays among those not checked.
 */
export function selectProperties(model: Model, options: SelectionOptions): Selection {
  if (options.properties !== undefined) refuseUnknown(model, options.properties);
  const notChecked: Unchecked[] = [];

  const mask = (properties: readonly PropertyInfo[] = []): Uint8Array => {
    for (const { name } of properties) {
      if (!isSelected(name, options)) notChecked.push({ name, reason: NOT_SELECTED });
    }
    return Uint8Array.from(properties, ({ name }) => (isSelected(name, options) ? 1 : 0));
  };
  const initialProperties = mask(model.initialProperties);
  const invariants = mask(model.invariants);
  const actionProperties = mask(model.actionProperties);
  const postconditions = mask(model.postconditions);
  const deadlock = selectDeadlock(model, options);
  if (typeof deadlock === 'string') notChecked.push({ name: DEADLOCK, reason: deadlock });

  return {
    initialProperties,
    invariants,
    actionProperties,
    postconditions,
    deadlock: deadlock === true,
    notChecked: [...notChecked, ...model.unchecked],
  };
}

function isSelected(name: string, { properties }: SelectionOptions): boolean {
  return properties === undefined || properties.includes(name);
}

/** Whether deadlocks are looked for, or why not. Without variables nothing could come to an end. */
function selectDeadlock(model: Model, options: SelectionOptions): boolean | string {
  if (model.width === 0) return false;
  if (options.deadlock === false) return 'switched off';
  if (model.checksDeadlock === false) return 'switched off by the spec';
  return isSelected(DEADLOCK, options) || NOT_SELECTED;
}

function refuseUnknown(model: Model, names: readonly string[]): void {
  const properties = [
    ...(model.initialProperties ?? []),
    ...model.invariants,
    ...model.actionProperties,
    ...(model.postconditions ?? []),
    ...model.unchecked,
  ];
  const known = [...properties.map(({ name }) => name), DEADLOCK];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = closestName(unknown, known);
  const guess = meant === undefined ? '' : `Did you mean '${meant}'? `;
  throw new DiagnosticError({
    code: 'unknown-property',
    message: `${model.name} has no property '${unknown}'.`,
    help: `${guess}Its properties are: ${known.join(', ')}.`,
  });
}
