import { DiagnosticError } from '../checker/diagnostic.js';
import type { Model, ModelSource } from '../checker/model.js';
import type { ConstantInfo, ModelOptions, Spec } from '../checker/spec.js';
import { formatHandle, type Heap } from '../checker/values/heap/index.js';
import type { ConstantValue, Inputs } from './compiler/compiler.js';
import { assumptionsOf } from './model/assumptions.js';
import type { ConstantSettings } from './model/constants.js';
import { evaluateDefinitions } from './model/evaluate.js';
import { compileModel, type ModelProgram } from './model/model-program.js';
import type { Plan } from './model/plan.js';
import type { NamedPiece } from './model/behavior.js';
import { readPlan, type GivenFormulas } from './model/read-plan.js';
import { refuseFalseConstraints } from './model/false-constraints.js';
import { specFacts } from './model/spec-facts.js';
import { TlaModel } from './model/tla-model.js';
import type { Declaration } from './names/declarations.js';
import {
  analyseSources,
  prepare,
  type AnalysedSources,
  type PrepareOptions,
  type TlaSources,
} from './prepare.js';
import { refuseErrors } from './spec-errors.js';
import { Diagnostics, placedAt } from './text/diagnostics.js';
import { placeOf } from './text/source.js';

export interface TlaOptions extends GivenFormulas, Omit<PrepareOptions, keyof ModelOptions> {
  /** Leave out what is not supported, and say so in the result, instead of refusing the whole. */
  readonly skipUnsupported?: boolean | undefined;
  /** Whether the program tells where it fails from the first, instead of being made again then. */
  readonly isTraced?: boolean | undefined;
  /** Whether rows are packed when a search has become large; true unless given. */
  readonly packing?: boolean | undefined;
}

/**
 * A TLA+ specification with its configuration.
 *
 * @throws SpecErrors for all that is wrong with its modules
 */
export function tlaSpec(sources: TlaSources, options: TlaOptions): Spec {
  const analysed = analyseSources(sources);
  const { root } = analysed.specification;
  return {
    name: root.name,
    constants: root.constants.map((constant) => constantInfo(constant.name)),
    instantiate(assignments, origin, modelOptions) {
      return instantiate(analysed, { ...options, ...modelOptions }, assignments, origin);
    },
  };
}

function constantInfo(name: string): ConstantInfo {
  return { name, accepts: 'any TLA+ expression', default: '' };
}

function instantiate(
  analysed: AnalysedSources,
  options: TlaOptions & ModelOptions,
  assignments: ReadonlyMap<string, string>,
  origin: Pick<ModelSource, 'frontEnd' | 'spec'>,
): Model {
  const { specification, configuration, warnings } = analysed;
  const diagnostics = new Diagnostics();
  const prepared = prepare(analysed, options, assignments, diagnostics);
  const { inputs, settings, known, runtime, search } = prepared;
  const plan = readPlan(specification, configuration, options, diagnostics);
  refuseErrors(diagnostics);
  refuseWithoutSteps(analysed, plan);
  evaluateDefinitions(inputs, runtime, known);
  const assumptions = assumptionsOf(specification.root);
  const make = (given: Partial<Inputs>): ModelProgram =>
    compileModel({ ...inputs, ...given }, plan, assumptions, runtime);
  const isTraced = options.isTraced ?? false;
  const isPackable = options.packing !== false && inputs.hasCaches && !isTraced;
  const program = make({ isTraced });
  refuseActions(program.behavior.temporal);
  refuseFalseConstraints(plan, program.linked, specification);
  const { temporal } = program.behavior;
  if (temporal[0] !== undefined && options.skipUnsupported !== true) refuseTemporal(temporal[0]);
  return new TlaModel({
    name: specification.root.name,
    source: { ...origin, ...constantTexts(settings, runtime.heap, assignments) },
    variables: specification.root.variables.map(({ name }) => name),
    program,
    trace: () => make({ isTraced: true }),
    runtime,
    assumptions: assumptions.map(({ name, span }, index) => ({
      name: name?.name ?? `assumption ${index + 1}`,
      place: placeOf(span),
    })),
    postconditions: plan.postconditions.map(({ name, span }) => ({ name, place: placeOf(span) })),
    unchecked: temporal.map(({ name }) => ({ name, reason: 'liveness is not supported yet' })),
    warnings: () => [...warnings, ...diagnostics.all, ...prepared.warnings.all],
    checksDeadlock: configuration.checkDeadlock?.value ?? true,
    spec: specFacts(specification, plan, program.behavior),
    attach: (facts, teller) => search.attach(facts, teller),
    reseed: (row) => search.reseed(row),
    refusal: refusalOf(inputs.impureUses, plan),
    // What is looked up would not be noted.
    noted: isPackable ? () => make({ hasCaches: false }) : undefined,
  });
}

/** Why one worker alone can search a model; undefined when several can. */
function refusalOf(impureUses: ReadonlySet<string>, plan: Plan): string | undefined {
  const [impure] = impureUses;
  if (impure !== undefined) return `the spec uses ${impure}`;
  return plan.symmetry === undefined ? undefined : 'its symmetry is reduced';
}

function refuseWithoutSteps({ specification, isConfigured }: AnalysedSources, plan: Plan): void {
  const { root } = specification;
  if (plan.specification !== undefined || root.variables.length === 0) return;
  if (plan.init !== undefined && plan.next !== undefined) return;
  throw new DiagnosticError(
    {
      code: 'config-no-specification',
      message: `Nothing says how the variables of ${root.name} change.`,
      help: isConfigured
        ? 'Write SPECIFICATION Spec, or INIT Init and NEXT Next, into the configuration, or give --init and --next.'
        : `There is no configuration ${root.name}.cfg: write one, name another with --config, or give --init and --next.`,
    },
    { exitCode: plan.init === undefined ? 151 : 75 },
  );
}

/** A property that is an action says something about one step: which one, it does not say. */
function refuseActions(properties: readonly NamedPiece[]): void {
  const action = properties.find(({ piece }) => piece.level === 2);
  if (action === undefined) return;
  throw new DiagnosticError({
    code: 'config-property-is-action',
    message: `The property ${action.name} is an action, not a formula about behaviors.`,
    ...placedAt(action.span),
    help: 'Write [][A]_vars for an action A that every step has to satisfy.',
  });
}

function refuseTemporal({ name, span }: NamedPiece): never {
  throw new DiagnosticError(
    {
      code: 'config-unsupported',
      message: `The property ${name} says something about whole behaviors: liveness is not supported yet.`,
      ...placedAt(span),
      help: 'Supported are []P and [][A]_v. With --skip-unsupported, the rest is checked, and the result names what was left out.',
    },
    { exitCode: 255 },
  );
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
