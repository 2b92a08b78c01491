import type { Diagnostic } from '../checker/diagnostic.js';
import { Heap, NOTHING, type Handle } from '../checker/values/heap/index.js';
import type { Configuration } from './cfg/configuration.js';
import { readConfiguration } from './cfg/read-configuration.js';
import type { Inputs } from './compiler/compiler.js';
import { analyse, type Specification } from './front-end.js';
import type { ModuleSources } from './loading/module-sources.js';
import { assignExpressions } from './model/assignments.js';
import { readConstants, refuseOpenConstants, type ConstantSettings } from './model/constants.js';
import { rankNames } from './model/ranks.js';
import { Effects } from './model/effects.js';
import { SearchAdapter } from './model/search-adapter.js';
import type { Operator } from './names/declarations.js';
import { nativeOperators } from './natives/index.js';
import type { Outside, Runtime } from './natives/runtime.js';
import { EvaluationWarnings } from './runtime/warnings.js';
import { refuseErrors, SpecErrors } from './spec-errors.js';
import { Diagnostics } from './text/diagnostics.js';
import { Source } from './text/source.js';

/** The texts that a specification consists of. */
export interface TlaSources {
  readonly root: Source;
  readonly modules: ModuleSources;
  /** The configuration, if there is one. */
  readonly configuration: Source | undefined;
}

/** A specification and its configuration, analysed. */
export interface AnalysedSources {
  readonly specification: Specification;
  readonly configuration: Configuration;
  /** Whether there is a configuration; else the one here is empty. */
  readonly isConfigured: boolean;
  readonly warnings: readonly Diagnostic[];
}

/** The exit code for what cannot be parsed or has no meaning. */
export const EXIT_PARSE = 150;

/** @throws SpecErrors for all that is wrong with the modules, or with the text of the configuration */
export function analyseSources({ root, modules, configuration }: TlaSources): AnalysedSources {
  const { specification, diagnostics: found } = analyse(root, modules);
  if (specification === undefined) throw new SpecErrors(found, EXIT_PARSE);
  const diagnostics = new Diagnostics();
  const read = readConfiguration(configuration ?? new Source('', ''), diagnostics);
  refuseErrors(diagnostics);
  return {
    specification,
    configuration: read,
    isConfigured: configuration !== undefined,
    warnings: [...found, ...diagnostics.all],
  };
}

/** What is needed to compile expressions of a specification, and to run them. */
export interface Prepared {
  readonly inputs: Inputs;
  readonly settings: ConstantSettings;
  /** The values of constant definitions, as soon as they are evaluated. */
  readonly known: Map<Operator, Handle>;
  readonly runtime: Runtime;
  readonly warnings: EvaluationWarnings;
  readonly search: SearchAdapter;
}

export interface PrepareOptions {
  /** What operators such as PrintT and IOExec reach. */
  readonly outside: Outside;
  /** For RandomElement and the like. */
  readonly seed?: number | undefined;
  /** Whether results are looked up by the values that they depend on; true unless given. */
  readonly caches?: boolean | undefined;
}

/**
 * Fixes the constants of a specification.
 *
 * @param assignments expressions for constants, which go before what the configuration says
 * @param diagnostics gets the warnings
 * @throws SpecErrors, DiagnosticError
 */
export function prepare(
  { specification, configuration }: AnalysedSources,
  { outside, seed = 1, caches = true }: PrepareOptions,
  assignments: ReadonlyMap<string, string>,
  diagnostics: Diagnostics,
): Prepared {
  const heap = new Heap();
  const search = new SearchAdapter(seed);
  const effects = new Effects(outside);
  const known = new Map<Operator, Handle>();
  const warnings = new EvaluationWarnings();
  const runtime: Runtime = {
    heap,
    outside: effects.outside,
    repeat: effects.repeat,
    registers: new Map(),
    search,
    random: search.random,
    warn: warnings.warn,
    stopRequested: false,
    definition: (name) => {
      const declaration = specification.root.symbols.get(name)?.declaration;
      return declaration?.kind === 'operator' ? (known.get(declaration) ?? NOTHING) : NOTHING;
    },
  };
  const settings = readConstants(specification, configuration, heap, diagnostics);
  refuseErrors(diagnostics);
  rankNames(specification, heap);
  const inputs: Inputs = {
    specification,
    heap,
    natives: nativeOperators,
    variables: specification.root.variables,
    ...settings,
    known,
    impureUses: new Set(),
    isTraced: false,
    hasCaches: caches,
  };
  assignExpressions(assignments, settings, inputs, runtime);
  refuseOpenConstants(specification, settings, diagnostics);
  refuseErrors(diagnostics);
  return { inputs, settings, known, runtime, warnings, search };
}
