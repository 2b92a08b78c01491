import { constant, declare, type ConstantValues, type RecordDraft } from '../modeling/index.js';
import type { Spec } from '../checker/spec.js';
import { VARIANTS, type Knobs, type VariantName } from './knobs.js';
import {
  devicesOf,
  sharedState,
  PAGES_OF_MAPPING,
  MOVED_PAGES,
  type SharedFields,
  type TaskFields,
  type Vma,
} from './objects.js';
import { actionProperties, invariants, mayEnd } from './properties.js';
import { SCENARIOS, type ScenarioName } from './scenarios.js';
import type { Setup } from './setup.js';
import { taskNamesOf, tasks, usersOfParent } from './tasks.js';

const names = <Name extends string>(table: Readonly<Record<Name, unknown>>): [Name, ...Name[]] =>
  Object.keys(table) as [Name, ...Name[]];

const constants = {
  variant: constant.oneOf<VariantName>(names(VARIANTS), {
    description: 'the version of the driver',
  }),
  scenario: constant.oneOf<ScenarioName>(names(SCENARIOS), { description: 'who runs' }),
};

type Constants = ConstantValues<typeof constants>;

function setupOf({ variant, scenario }: Constants): Setup {
  const chosen = SCENARIOS[scenario];
  return {
    knobs: VARIANTS[variant].knobs as Knobs,
    scenario: chosen,
    taskNames: taskNamesOf(chosen),
  };
}

const { spec } = declare({
  name: 'vfio-pci',
  description: 'BAR mmaps of Linux vfio-pci: faults, zaps, and the mm operations in between',
  constants,
  state: (values): SharedFields => sharedState(setupOf(values)),
});

/** The initial state: memory is enabled, and a VMA maps the BAR of each device. */
function init(state: RecordDraft<SharedFields>, values: Constants): void {
  const setup = setupOf(values);
  const { scenario, knobs } = setup;
  const parent = state.mms.get('parent');
  parent.users = usersOfParent(setup);
  parent.running = true;
  const mappings = [PAGES_OF_MAPPING, MOVED_PAGES];
  devicesOf(scenario).forEach((device, index) => {
    state.devices.get(device).enabled = true;
    if (!scenario.mapped) return;
    const vma = `vma${index}` as Vma;
    const pages = mappings[index] ?? [];
    state.vmas.get(vma).assign({ state: 'linked', mm: 'parent', dev: device, pages });
    if (knobs.tracking === 'i_mmap') state.devices.get(device).iMmap.push(vma);
    if (knobs.populate === 'in mmap') parent.ptes.addAll(pages);
  });
  for (const name of setup.taskNames) {
    const task = (state as unknown as Record<string, RecordDraft<TaskFields>>)[name];
    if (task === undefined) continue;
    if (/^(thread|child)/.test(name)) task.left = scenario.accesses;
    if (name === 'child') task.mm = 'child';
  }
}

/** Models of the vfio-pci protocol: a version of the driver under a scenario. */
export const vfioPci: Spec = spec({
  init,
  processes: (values) => tasks(setupOf(values)) as never,
  invariants: (values) => invariants(setupOf(values)),
  actionProperties: () => actionProperties,
  mayEnd,
  unchecked: () => [
    { name: 'zap-ends', reason: 'liveness is not supported yet' },
    { name: 'fault-ends', reason: 'liveness is not supported yet' },
  ],
});
