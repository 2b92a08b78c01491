import type { Model } from '../../../src/checker/model.js';
import { decode, type Handle, type Heap } from '../../../src/checker/values/heap/index.js';
import { isFunction, isSet } from '../../../src/checker/values/kind.js';
import type { Value } from '../../../src/checker/values/value.js';
import type { Inputs } from '../../../src/tla/compiler/compiler.js';
import type { Specification } from '../../../src/tla/front-end.js';
import { evaluateDefinitions } from '../../../src/tla/model/evaluate.js';
import { compileModel, type ModelProgram } from '../../../src/tla/model/model-program.js';
import type { Formula, Plan } from '../../../src/tla/model/plan.js';
import { rankNames } from '../../../src/tla/model/ranks.js';
import { NO_FACTS } from '../../../src/tla/model/spec-facts.js';
import { TlaModel } from '../../../src/tla/model/tla-model.js';
import type { Operator } from '../../../src/tla/names/declarations.js';
import { nativeOperators } from '../../../src/tla/natives/index.js';
import { analyseBody } from '../analyse-text.js';
import { testRuntime } from '../natives/runtime.js';

/** A generated specification, which has no errors. */
export function specificationOf(
  body: string,
  modules: Readonly<Record<string, string>> = {},
): Specification {
  const { specification, diagnostics } = analyseBody(body, modules);
  if (specification === undefined) throw new RangeError(`${diagnostics[0]?.message}\n${body}`);
  return specification;
}

/** The operator of the root module with this name. */
export function operatorNamed({ root }: Specification, name: string): Operator {
  const declaration = root.symbols.get(name)?.declaration;
  if (declaration?.kind !== 'operator') throw new RangeError(`there is no operator ${name}`);
  return declaration;
}

function formula(specification: Specification, name: string): Formula {
  const declaration = operatorNamed(specification, name);
  return { name, argument: { kind: 'implicit', declaration }, span: declaration.span };
}

/** What is compiled of a specification, by the names of its operators. */
export interface Names {
  readonly init: string;
  readonly next: string;
  readonly view?: string;
}

function planOf(specification: Specification, { init, next, view }: Names): Plan {
  return {
    specification: undefined,
    init: formula(specification, init),
    next: formula(specification, next),
    invariants: [],
    properties: [],
    constraints: [],
    actionConstraints: [],
    postconditions: [],
    symmetry: undefined,
    view: undefined,
    alias: view === undefined ? undefined : formula(specification, view),
  };
}

export interface Compiled {
  readonly heap: Heap;
  readonly program: ModelProgram;
  readonly model: Model;
}

/** Compiles a specification, with or without the code that tells where it fails. */
export function compile(specification: Specification, names: Names, isTraced: boolean): Compiled {
  const runtime = testRuntime();
  const { heap } = runtime;
  const known = new Map<Operator, Handle>();
  rankNames(specification, heap);
  const inputs: Inputs = {
    specification,
    heap,
    natives: nativeOperators,
    variables: specification.root.variables,
    constants: new Map(),
    replacements: new Map(),
    moduleReplacements: new Set(),
    known,
    impureUses: new Set(),
    isTraced: false,
    hasCaches: true,
  };
  evaluateDefinitions(inputs, runtime, known);
  const plan = planOf(specification, names);
  const make = (given: Partial<Inputs>): ModelProgram =>
    compileModel({ ...inputs, ...given }, plan, [], runtime);
  const program = make({ isTraced });
  const model = new TlaModel({
    name: specification.root.name,
    source: { frontEnd: 'tla', spec: 'Spec', constants: {} },
    variables: specification.root.variables.map(({ name }) => name),
    program,
    trace: () => make({ isTraced: true }),
    runtime,
    assumptions: [],
    postconditions: [],
    unchecked: [],
    warnings: () => [],
    checksDeadlock: false,
    spec: NO_FACTS,
    attach: () => undefined,
    reseed: () => undefined,
    refusal: undefined,
    noted: () => make({ hasCaches: false }),
  });
  return { heap, program, model };
}

/** The key that `keyOf` of the naive evaluator gives to the same value. */
export function keyOfHandle(heap: Heap, handle: Handle): string {
  return keyOfValue(decode(heap, handle));
}

export function keyOfValue(value: Value): string {
  if (isSet(value)) return `{${[...value].map(keyOfValue).join()}}`;
  if (isFunction(value)) {
    const entries = [...value].map(([key, each]) => `${keyOfValue(key)}:${keyOfValue(each)}`);
    return `(${entries.join()})`;
  }
  if (typeof value === 'object' && value !== null && 'size' in value) {
    return `<${[...value].map(keyOfValue).join()}>`;
  }
  return JSON.stringify(value);
}
