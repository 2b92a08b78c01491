import { selectProperties } from '../../checker/search/selection.js';
import type { Model } from '../../checker/model.js';
import { Helper } from '../../checker/parallel/helper.js';
import { shareOf } from '../../checker/parallel/team.js';
import { StoreFull } from '../../checker/store/store-full.js';
import { loadSpec } from '../spec-catalog.js';
import type { ModelReference, WorkerTask } from './task.js';

/** Milliseconds after which a helper looks whether it has missed something. */
const PATIENCE = 100;

/** The whole of a thread that helps to search: makes its model, and works until it is dismissed. */
export async function runHelper({ memory, index, model, options }: WorkerTask): Promise<void> {
  const own = await makeModel(model);
  const selection = selectProperties(own, options);
  const memoryLimit = shareOf(options.bounds?.memory, memory.size);
  const helper = new Helper({ model: own, selection, memoryLimit }, memory, index);
  try {
    serve(helper);
  } catch (error) {
    // The others go on without it.
    if (!(error instanceof StoreFull)) throw error;
  } finally {
    helper.control.dismiss(index);
  }
}

function serve(helper: Helper): void {
  const { control, index } = helper;
  while (!control.isGone(index)) {
    const { signals } = control;
    if (!helper.advance()) control.sleep(signals, PATIENCE);
  }
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
