import { closestName } from '../closest-name.js';
import { DiagnosticError } from '../diagnostic.js';
import type { Model, PropertyInfo, Unchecked } from '../model.js';

/** The name under which the deadlock check is selected and reported. */
export const DEADLOCK = 'deadlock';

/** Which of a model's properties a run checks. */
export interface Selection {
  /** For each invariant of the model, 1 when it is checked. */
  readonly invariants: Uint8Array;
  /** For each action property of the model, 1 when it is checked. */
  readonly actionProperties: Uint8Array;
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
  const names = options.properties;
  if (names !== undefined) refuseUnknown(model, names);
  const isSelected = (name: string): boolean => names === undefined || names.includes(name);
  const notChecked: Unchecked[] = [];

  const mask = (properties: readonly PropertyInfo[]): Uint8Array => {
    for (const { name } of properties) {
      if (!isSelected(name)) notChecked.push({ name, reason: 'not selected' });
    }
    return Uint8Array.from(properties, ({ name }) => (isSelected(name) ? 1 : 0));
  };
  const invariants = mask(model.invariants);
  const actionProperties = mask(model.actionProperties);

  if (options.deadlock === false) notChecked.push({ name: DEADLOCK, reason: 'switched off' });
  else if (!isSelected(DEADLOCK)) notChecked.push({ name: DEADLOCK, reason: 'not selected' });

  return {
    invariants,
    actionProperties,
    deadlock: options.deadlock !== false && isSelected(DEADLOCK),
    notChecked: [...notChecked, ...model.unchecked],
  };
}

function refuseUnknown(model: Model, names: readonly string[]): void {
  const known = [
    ...[...model.invariants, ...model.actionProperties, ...model.unchecked].map(({ name }) => name),
    DEADLOCK,
  ];
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
