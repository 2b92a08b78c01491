import { DiagnosticError, type Diagnostic } from '../checker/diagnostic.js';
import type { Model, ModelSource, SearchFacts } from '../checker/model.js';
import type { ConstantInfo, Spec } from '../checker/spec.js';
import { formatHandle, Heap, NOTHING, type Handle } from '../checker/values/heap/index.js';
import type { Configuration } from './cfg/configuration.js';
import { readConfiguration } from './cfg/read-configuration.js';
import type { ConstantValue, Inputs } from './compiler/compiler.js';
import { analyse, type Specification } from './front-end.js';
import type { ModuleSources } from './loading/module-sources.js';
import { assignExpressions } from './model/assignments.js';
import { assumptionsOf } from './model/assumptions.js';
import { readConstants, refuseOpenConstants, type ConstantSettings } from './model/constants.js';
import { evaluateDefinitions } from './model/evaluate.js';
import { compileModel, type ModelProgram } from './model/model-program.js';
import type { Plan } from './model/plan.js';
import { rankNames } from './model/ranks.js';
import { readPlan, type GivenFormulas } from './model/read-plan.js';
import { SearchAdapter } from './model/search-adapter.js';
import { TlaModel } from './model/tla-model.js';
import type { Declaration, Operator } from './names/declarations.js';
import { nativeOperators } from './natives/index.js';
import type { Outside, Runtime } from './natives/runtime.js';
import { SpecErrors } from './spec-errors.js';
import { Diagnostics } from './text/diagnostics.js';
import { Source, placeOf } from './text/source.js';

/** The texts that a specification consists of. */
export interface TlaSources {
  readonly root: Source;
  readonly modules: ModuleSources;
  /** The configuration, if there is one. */
  readonly configuration: Source | undefined;
}

export interface TlaOptions extends GivenFormulas {
  /** What operators such as PrintT and IOExec reach. */
  readonly outside: Outside;
  /** Leave out what is not supported, and say so in the result, instead of refusing the whole. */
  readonly skipUnsupported?: boolean;
  /** For RandomElement and the like. */
  readonly seed?: number;
}

const EXIT_PARSE = 150;

/**
 * A TLA+ specification with its configuration.
 *
 * @throws SpecErrors for all that is wrong with its modules
 */
export function tlaSpec(sources: TlaSources, options: TlaOptions): Spec {
  const { specification, diagnostics: found } = analyse(sources.root, sources.modules);
  if (specification === undefined) throw new SpecErrors(found, EXIT_PARSE);
  const diagnostics = new Diagnostics();
  const configuration = readConfiguration(sources.configuration ?? new Source('', ''), diagnostics);
  refuse(diagnostics);
  const description = undefined;
  return {
    name: specification.root.name,
    ...(description === undefined ? {} : { description }),
    constants: specification.root.constants.map((constant) => constantInfo(constant.name)),
    instantiate(assignments, origin) {
      return instantiate(
        { specification, configuration, options, warnings: [...found, ...diagnostics.all] },
        assignments,
        origin,
      );
    },
  };
}

function constantInfo(name: string): ConstantInfo {
  return { name, accepts: 'any TLA+ expression', default: '' };
}

/** Ends the making of a model with all errors found so far. */
function refuse(diagnostics: Diagnostics): void {
  if (diagnostics.hasErrors) throw new SpecErrors(diagnostics.all, exitCodeOf(diagnostics.all));
}

const SYNTAX_CODES: readonly string[] = [
  'config-syntax',
  'config-value',
  'config-repeated-keyword',
];

/** TLC's codes: a configuration that cannot be read, an invariant that is none, anything else. */
function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  if (first === undefined || SYNTAX_CODES.includes(first.code)) return 255;
  return first.code === 'config-not-a-state-predicate' ? 76 : 151;
}

interface Parts {
  readonly specification: Specification;
  readonly configuration: Configuration;
  readonly options: TlaOptions;
  readonly warnings: readonly Diagnostic[];
}

function instantiate(
  { specification, configuration, options, warnings }: Parts,
  assignments: ReadonlyMap<string, string>,
  origin: Pick<ModelSource, 'frontEnd' | 'spec'>,
): Model {
  const heap = new Heap();
  const search = new SearchAdapter(options.seed ?? 1);
  const known = new Map<Operator, Handle>();
  const runtime: Runtime = {
    heap,
    outside: options.outside,
    registers: new Map(),
    search,
    random: search.random,
    stopRequested: false,
    definition: (name) => {
      const declaration = specification.root.symbols.get(name)?.declaration;
      return declaration?.kind === 'operator' ? (known.get(declaration) ?? NOTHING) : NOTHING;
    },
  };
  const diagnostics = new Diagnostics();
  const settings = readConstants(specification, configuration, heap, diagnostics);
  refuse(diagnostics);
  rankNames(specification, heap);
  const inputs: Inputs = {
    specification,
    heap,
    natives: nativeOperators,
    variables: specification.root.variables,
    ...settings,
    known,
    isTraced: false,
  };
  assignExpressions(assignments, settings, inputs, runtime);
  refuseOpenConstants(specification, settings, diagnostics);
  const plan = readPlan(specification, configuration, options, diagnostics);
  refuse(diagnostics);
  refuseWithoutSteps(specification, plan);
  evaluateDefinitions(inputs, runtime, known);
  const assumptions = assumptionsOf(specification.root);
  const make = (isTraced: boolean): ModelProgram =>
    compileModel({ ...inputs, isTraced }, plan, assumptions, runtime);
  const program = make(false);
  const unchecked = program.behavior.temporal.map(({ name, span }) => ({
    name,
    place: placeOf(span),
  }));
  if (unchecked[0] !== undefined && options.skipUnsupported !== true) refuseTemporal(unchecked[0]);
  return new TlaModel({
    name: specification.root.name,
    source: { ...origin, ...constantTexts(settings, heap, assignments) },
    variables: specification.root.variables.map(({ name }) => name),
    program,
    trace: () => make(true),
    runtime,
    assumptions: assumptions.map(({ name, span }, index) => ({
      name: name?.name ?? `assumption ${index + 1}`,
      place: placeOf(span),
    })),
    postconditions: plan.postconditions.map(({ name, span }) => ({ name, place: placeOf(span) })),
    unchecked: unchecked.map(({ name }) => ({ name, reason: 'liveness is not supported yet' })),
    warnings: [...warnings, ...diagnostics.all],
    checksDeadlock: configuration.checkDeadlock?.value ?? true,
    attach: (facts: SearchFacts) => search.attach(facts),
    reseed: (row) => search.reseed(row),
  });
}

function refuseWithoutSteps({ root }: Specification, plan: Plan): void {
  if (plan.specification !== undefined || root.variables.length === 0) return;
  if (plan.init !== undefined && plan.next !== undefined) return;
  throw new DiagnosticError({
    code: 'config-no-specification',
    message: `Nothing says how the variables of ${root.name} change.`,
    help: 'Write SPECIFICATION Spec, or INIT Init and NEXT Next, into the configuration, or give --init and --next.',
  });
}

function refuseTemporal({ name, place }: { name: string; place: Diagnostic['place'] }): never {
  throw new DiagnosticError({
    code: 'config-unsupported',
    message: `The property ${name} says something about whole behaviors: liveness is not supported yet.`,
    ...(place === undefined ? {} : { place }),
    help: 'Supported are []P and [][A]_v. With --skip-unsupported, the rest is checked, and the result names what was left out.',
  });
}

/** The constants of a model as the user would write them. */
function constantTexts(
  { constants, replacements }: ConstantSettings,
  heap: Heap,
  assignments: ReadonlyMap<string, string>,
): Pick<ModelSource, 'constants' | 'assigned'> {
  const texts: Record<string, string> = {};
  for (const [declaration, value] of constants) texts[declaration.name] = textOf(value, heap);
  for (const [replaced, target] of replacements) {
    if (!constants.has(target)) texts[replaced.name] = nameOf(target);
  }
  return { constants: texts, assigned: [...assignments.keys()] };
}

function nameOf({ name }: Declaration): string {
  return name;
}

function textOf(value: ConstantValue, heap: Heap): string {
  return value.kind === 'handle' ? formatHandle(heap, value.handle) : `${value.values.size} values`;
}
