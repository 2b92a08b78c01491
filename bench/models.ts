/**
 * What is compared: models that exist in several languages with the same states. The constants of
 * a size are written into copies of the sources; docs/benchmarks.md says what each model is.
 */

/** A value for each constant of a model that decides its size. */
export type Size = Readonly<Record<string, string>>;

export interface TlaSource {
  /** Where the module and what it extends are. */
  readonly folder: string;
  readonly module: string;
  readonly config: string;
}

export interface BenchModel {
  readonly name: string;
  /** About the size that a first look needs, and the one that figures are given for. */
  readonly sizes: { readonly quick: Size; readonly full: Size };
  /** The sources by language, from the root of the repository. */
  readonly tla?: TlaSource;
  readonly promela?: string;
  readonly murphi?: string;
  readonly c?: string;
  /** A typed spec: the arguments of `lamplight check`. */
  readonly typed?: (size: Size) => readonly string[];
}

const FOLDER = 'bench/models';

/** The sources of a model that are named after its folder. */
function sources(name: string, module: string) {
  return {
    name,
    tla: {
      folder: `${FOLDER}/${name}`,
      module: `${module}.tla`,
      config: `${FOLDER}/${name}/${module}.cfg`,
    },
    promela: `${FOLDER}/${name}/${name}.pml`,
    murphi: `${FOLDER}/${name}/${name}.m`,
  };
}

function vfioPci({ Scenario }: Size): string[] {
  const constants = ['-c', 'variant=v5.8', '-c', `scenario=${Scenario}`];
  return ['vfio-pci', ...constants, '-p', 'no-deadlock', '--no-deadlock'];
}

const TWO_PHASE_IN_C = `${FOLDER}/two-phase/two-phase.c`;

export const MODELS: readonly BenchModel[] = [
  {
    ...sources('two-phase', 'TwoPhase'),
    c: TWO_PHASE_IN_C,
    sizes: { quick: { N: '6' }, full: { N: '8' } },
  },
  { ...sources('bakery', 'Bakery'), sizes: { quick: { K: '6' }, full: { K: '20' } } },
  { ...sources('peterson', 'Peterson'), sizes: { quick: { N: '5' }, full: { N: '6' } } },
  {
    ...sources('termination-ring', 'TerminationRing'),
    sizes: { quick: { N: '6' }, full: { N: '8' } },
  },
  { ...sources('paxos', 'Paxos'), sizes: { quick: { B: '2' }, full: { B: '3' } } },
  {
    ...sources('sliding-window', 'SlidingWindow'),
    sizes: { quick: { K: '4' }, full: { K: '6' } },
  },
  { ...sources('directory', 'Directory'), sizes: { quick: { V: '2' }, full: { V: '3' } } },
  {
    name: 'vfio-pci',
    tla: {
      folder: 'specs/vfio-pci',
      module: 'VfioPci.tla',
      config: `${FOLDER}/vfio-pci/VfioPci.cfg`,
    },
    typed: vfioPci,
    sizes: { quick: { Scenario: 'two-faults-disable' }, full: { Scenario: 'everything' } },
  },
];

/** Next to nothing to search, not the same for all: what a run of each tool costs by itself. */
export const TRIVIAL: BenchModel = {
  ...sources('trivial', 'Trivial'),
  c: TWO_PHASE_IN_C,
  typed: () => vfioPci({ Scenario: 'disable' }),
  sizes: { quick: { N: '1' }, full: { N: '1' } },
};
