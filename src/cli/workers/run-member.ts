import { selectProperties } from '../../checker/search/selection.js';
import type { Model } from '../../checker/model.js';
import { newMember, serve, shareOf } from '../../checker/parallel/team.js';
import { loadSpec } from '../spec-catalog.js';
import type { ModelReference, WorkerTask } from './task.js';

/** The whole of a thread that helps to search: makes its model, and works until it is dismissed. */
export async function runMember({ memory, index, model, options }: WorkerTask): Promise<void> {
  const own = await makeModel(model);
  const { bounds = {} } = options;
  const task = {
    model: own,
    selection: selectProperties(own, options),
    continues: options.continue ?? false,
    bounds: { depth: bounds.depth ?? null, states: bounds.states ?? null },
    memoryLimit: shareOf(bounds.memory, memory.size),
  };
  serve(newMember(task, memory, index));
}

async function makeModel(reference: ModelReference): Promise<Model> {
  const { spec, constants, modelOptions, settings } = reference;
  if (settings === null) {
    const loaded = await loadSpec(spec);
    return loaded.spec.instantiate(constants, loaded.origin, modelOptions);
  }
  const { loadTlaSpec } = await import('../tla/load-spec.js');
  const loaded = loadTlaSpec(spec, settings, () => undefined);
  return loaded.spec.instantiate(constants, loaded.origin, modelOptions);
}
