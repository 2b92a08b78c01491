/** Models of the Linux vfio-pci VMA, fault and zap protocol. */
import {
  constant,
  declare,
  DiagnosticError,
  type ConstantValues,
  type RecordDraft,
  type Spec,
} from '../modeling/index.js';
import { KNOB_CONSTANTS, turnKnobs } from './knob-constants.js';
import { VARIANTS, type VariantName } from './knobs.js';
import {
  devicesOf,
  MOVED_PAGES,
  PAGES_OF_MAPPING,
  sharedState,
  type SharedFields,
  type Vma,
} from './objects.js';
import { actionProperties, invariants, mayEnd, unchecked } from './properties.js';
import { SCENARIOS, type Scenario, type ScenarioName } from './scenarios.js';
import type { Setup } from './setup.js';
import { taskNamesOf, tasks } from './tasks.js';

const constants = {
  variant: constant.oneOf<VariantName>(namesOf(VARIANTS), {
    description: 'the version of the driver, or a proposal from the threads about it',
  }),
  scenario: constant.oneOf<ScenarioName>(namesOf(SCENARIOS), {
    description: 'who runs, and what may go wrong',
  }),
  ...KNOB_CONSTANTS,
};

type Constants = ConstantValues<typeof constants>;

function namesOf<Name extends string>(
  table: Readonly<Record<Name, { readonly says: string }>>,
): [Name, ...Name[]] {
  return Object.keys(table) as [Name, ...Name[]];
}

/** @throws DiagnosticError `not-applicable` for a combination that nothing in the threads describes */
function setupOf(values: Constants): Setup {
  const scenario: Scenario = SCENARIOS[values.scenario];
  const knobs = turnKnobs(VARIANTS[values.variant].knobs, values);
  if (scenario.devices > 1 && knobs.disable === 'under-mmap_lock') {
    throw new DiagnosticError({
      code: 'not-applicable',
      message: `variant ${values.variant} has no hot reset: its sketch describes one device`,
      help: 'choose another scenario or variant',
    });
  }
  return { knobs, scenario, taskNames: taskNamesOf(scenario) };
}

const { spec, process } = declare({
  name: 'vfio-pci',
  description: 'BAR mmaps of Linux vfio-pci: faults, zaps, and the mm operations in between',
  constants,
  state: (values): SharedFields => sharedState(setupOf(values)),
});

/** Memory is enabled, and a VMA maps the BAR of each device. */
function init(state: RecordDraft<SharedFields>, values: Constants): void {
  const { scenario, knobs } = setupOf(values);
  const parent = state.mms.get('parent');
  parent.users = scenario.exits ? 0 : 1;
  parent.running = true;
  const mappings = [PAGES_OF_MAPPING, MOVED_PAGES];
  devicesOf(scenario).forEach((device, index) => {
    state.devices.get(device).enabled = true;
    if (!scenario.mapped) return;
    const vma = `vma${index}` as Vma;
    const pages = mappings[index] ?? [];
    state.vmas.get(vma).assign({ state: 'linked', mm: 'parent', dev: device, pages });
    if (knobs.tracking === 'i_mmap') state.devices.get(device).iMmap.push(vma);
    if (knobs.populate === 'in-mmap') parent.ptes.addAll(pages);
  });
}

/** A version of the driver under a scenario. */
export const vfioPci: Spec = spec({
  init,
  processes: (values) => tasks(setupOf(values)).map((task) => process(task)),
  invariants: (values) => invariants(setupOf(values)),
  actionProperties: () => actionProperties,
  mayEnd,
  unchecked: (values) => unchecked(setupOf(values)),
});
