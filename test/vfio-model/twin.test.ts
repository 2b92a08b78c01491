import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateToJson, type JsonObject } from '../../src/checker/values/json.js';
import type { Configuration } from '../../src/tla/cfg/configuration.js';
import { readConfiguration } from '../../src/tla/cfg/read-configuration.js';
import { Diagnostics } from '../../src/tla/text/diagnostics.js';
import { Source } from '../../src/tla/text/source.js';
import { VARIANTS, type VariantName } from '../../src/vfio-model/knobs.js';
import { SCENARIOS } from '../../src/vfio-model/scenarios.js';
import { modelOf, type Constants } from './model.js';
import { projectModel, projectTwin, TWIN_PROPERTIES } from './twin-projection.js';

const FOLDER = 'specs/vfio-pci';

/** What the suite asks beside the versions themselves: knobs that are turned. */
const TURNED: Readonly<Record<string, { variant: VariantName } & Constants>> = {
  'v5.8-no-zap': { variant: 'v5.8', open: 'nothing' },
  'v5.14-no-zap': { variant: 'v5.14', open: 'nothing' },
  'v5.14-track': { variant: 'v5.14', open: 'track' },
  'v6.10-populate': { variant: 'v6.10', populate: 'in-mmap' },
};

const SUBJECTS = [...Object.keys(VARIANTS), ...Object.keys(TURNED)];

function constantsOf(subject: string): { variant: VariantName } & Constants {
  return TURNED[subject] ?? { variant: subject as VariantName };
}

function configurationOf(subject: string): Configuration {
  const file = `${FOLDER}/${subject}.cfg`;
  return readConfiguration(new Source(file, readFileSync(file, 'utf8')), new Diagnostics());
}

/** The constants that are the knobs: `Open = "zap"` is the knob `open`. */
function knobsIn({ constants }: Configuration): Record<string, unknown> {
  const settings = constants.flatMap((setting) =>
    setting.kind === 'assignment' && 'value' in setting.value
      ? [[setting.name.value, setting.value.value] as const]
      : [],
  );
  return Object.fromEntries(
    settings
      .filter(([name]) => name !== 'Scenario')
      .map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
  );
}

/** The properties that apply to a subject under at least one scenario. */
function propertiesOf(subject: string): string[] {
  const { variant } = constantsOf(subject);
  const scenarios = Object.entries(SCENARIOS).filter(
    ([, { devices }]) => devices === 1 || VARIANTS[variant].knobs.disable !== 'under-mmap_lock',
  );
  const names = scenarios.flatMap(([scenario]) => {
    const { invariants, actionProperties } = modelOf({ ...constantsOf(subject), scenario });
    return [...invariants, ...actionProperties].map(({ name }) => name);
  });
  return [...new Set(names), 'deadlock'];
}

describe('the configurations of the TLA+ twin', () => {
  it('are there for every subject of the suite, and no other', () => {
    const found = readdirSync(FOLDER).filter((file) => file.endsWith('.cfg'));
    expect(found.toSorted()).toEqual(SUBJECTS.map((subject) => `${subject}.cfg`).toSorted());
  });

  it.each(SUBJECTS)('turn the knobs of %s as the model does', (subject) => {
    const { variant, ...turned } = constantsOf(subject);
    expect(knobsIn(configurationOf(subject))).toEqual({ ...VARIANTS[variant].knobs, ...turned });
  });

  it.each(SUBJECTS)('check of %s what applies to it', (subject) => {
    const { invariants, properties } = configurationOf(subject);
    const checked = [...invariants, ...properties].map(({ value }) => value);
    const applicable = propertiesOf(subject).map(
      (name) => TWIN_PROPERTIES[name as keyof typeof TWIN_PROPERTIES],
    );
    expect(checked.toSorted()).toEqual([...applicable, 'TypeOK'].toSorted());
  });
});

const FREE = { writer: 'None', readers: { '#set': [] }, readersTwice: { '#set': [] } };
const FREE_RWSEM = { ...FREE, queue: [], queuedWriters: { '#set': [] } };

const TASK = {
  mm: 'parent',
  target: 'None',
  vma: 'None',
  copy: 'None',
  walking: 'None',
  dev: 'vdev',
  address: 'None',
  result: 'ok',
  left: 0,
};

/** The initial state of scenario `disable` as TLA+ has it, its sets in any order. */
const TWIN_INITIALLY: JsonObject = {
  tasks: {
    zapper: { ...TASK, at: ['disable', 'down_write(memory_lock)'], todo: [] },
    thread1: { ...TASK, at: ['access', 'access page'], todo: [] },
  },
  mmapLocks: { parent: FREE_RWSEM },
  mms: { parent: { users: 1, running: true, dumping: false, ptes: { '#set': [] } } },
  vmas: { vma0: { state: 'linked', mm: 'parent', dev: 'vdev', pages: { '#set': [1, 0] } } },
  devices: {
    vdev: {
      enabled: true,
      inReset: false,
      vmaLock: 'None',
      vmaList: [],
      iMmap: ['vma0'],
      iMmapLock: 'None',
      memoryLock: FREE_RWSEM,
    },
  },
};

it('a state of the twin is compared with that of the model but for where tasks stand', () => {
  const model = modelOf({ variant: 'v6.10', scenario: 'disable' });
  const initial: JsonObject[] = [];
  model.initialStates((row) => initial.push(stateToJson(model.decode(row))));
  expect(initial.map(projectModel)).toEqual([projectTwin(TWIN_INITIALLY)]);
});
