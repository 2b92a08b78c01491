import type { ActionInfo } from '../../checker/model.js';
import { placeOf } from '../text/source.js';
import type { ModelFailures } from './model-failures.js';
import type { ModelProgram } from './model-program.js';
import type { RegisteredPart } from './step-finder.js';

/** A part of the next-state relation: an action with fixed operands. */
export interface Part extends RegisteredPart {
  readonly action: number;
}

/** The parts of a model in their order, and its actions: one for all parts of the same place. */
export interface Actions {
  readonly parts: readonly Part[];
  readonly actions: readonly ActionInfo[];
}

export function actionsOf({ linked, infos }: ModelProgram, failures: ModelFailures): Actions {
  const parts: Part[] = [];
  const actions = new Map<string, { readonly index: number; readonly info: ActionInfo }>();
  failures.explaining({ kind: 'parts' }, () => {
    linked.parts((index, run, values) => {
      const info = infos[index]!;
      const place = placeOf(info.span);
      const key = `${info.name} ${place.file} ${place.line} ${place.column}`;
      const known = actions.get(key) ?? { index: actions.size, info: { name: info.name, place } };
      actions.set(key, known);
      parts.push({ action: known.index, info: index, run, values });
    });
  });
  return { parts, actions: [...actions.values()].map(({ info }) => info) };
}
