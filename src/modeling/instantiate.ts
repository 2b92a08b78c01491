import { DiagnosticError } from '../checker/diagnostic.js';
import type { ActionInfo, Model, ModelSource } from '../checker/model.js';
import { Budget } from '../checker/store/budget.js';
import { ActionInstance, argumentsOf, type AnyAction } from './action.js';
import type { SpecBody } from './spec-body.js';
import type { Face } from './draft/build.js';
import { detach } from './draft/node.js';
import { putFields } from './draft/record.js';
import { ProcessInstance } from './process/instance.js';
import { compileProcess, type ProcessKind } from './process/kind.js';
import { plainLabel } from './process/locations.js';
import type { Process } from './process/statement.js';
import { record } from './shape/constructors.js';
import { layOutFields, wordsOf, type Position } from './shape/layout.js';
import type { Fields, RecordShape } from './shape/shape.js';
import { Allowance, MOST_LEARNED } from '../checker/learned/allowance.js';
import { Properties } from './properties.js';
import { SpecModel, type SourceConstants } from './spec-model.js';
import { refuseAsync, type StepSource } from './step-source.js';
import { requireFunction, requireKeys, type Keys } from './well-formed.js';
import { Workbench } from './workbench.js';

/** A name that the state views of properties use themselves. */
const RESERVED = ['tasks', 'assign'];

/**
 * Makes the model of a spec whose constants are fixed.
 *
 * @param caches whether it keeps what steps and properties have done, to repeat it
 * @throws DiagnosticError `invalid-process`, `invalid-state`, `invalid-shape`, `invalid-spec`
 */
export function instantiate<F extends Fields, K extends SourceConstants>(
  name: string,
  shared: F,
  body: SpecBody<F, K>,
  constants: K,
  origin: Omit<ModelSource, 'constants'>,
  caches: boolean,
): Model {
  const untyped = body as unknown as SpecBody<Fields, unknown>;
  const kinds = (body.processes?.(constants) ?? []).map((process) =>
    compileProcess(process as unknown as Process<Fields, Fields, unknown>),
  );
  const stored = record(stateFields(shared, kinds, (kind) => kind.stored));
  const budget = new Budget();
  const allowance = new Allowance(caches ? MOST_LEARNED : 0, budget);
  const bench = new Workbench(stored, wordsOf(stored));
  assignVariablesOnly(bench.draft, shared);
  const positions = layOutFields(stored.fields).offsets;
  const actions = new ActionTable();
  const processes = kinds.flatMap((kind) => {
    const indexes = kind.program.steps.map((step) =>
      actions.index(`${kind.kind}: ${[...step.within, plainLabel(step.label)].join(': ')}`),
    );
    return kind.instances.map((instance) => {
      const position = positions.get(instance) as Position;
      return new ProcessInstance(instance, kind, indexes, position, constants, bench);
    });
  });
  const sources: StepSource[] = [
    ...actionInstances(untyped.actions?.(constants) ?? {}, actions, constants, bench),
    ...processes,
  ];
  return new SpecModel({
    name,
    source: { ...origin, constants: { ...constants } },
    stored,
    told: record(stateFields(shared, kinds, (kind) => kind.shape)),
    actions: actions.infos,
    sources,
    properties: new Properties(untyped, { shape: stored, kinds, positions, constants }, allowance),
    bench,
    budget,
    allowance,
    initialize(blank) {
      bench.load(blank);
      refuseAsync(untyped.init?.(bench.draft as never, constants, bench.choices));
      processes.forEach((process) => process.start());
    },
  });
}

/** `state.assign` replaces the variables: where processes stand is no variable. */
function assignVariablesOnly(draft: Face, variables: Fields): void {
  Object.defineProperty(draft, 'assign', {
    value: (values: unknown) => putFields(draft, variables, detach(values)),
  });
}

/** The variables, then a record for each instance of a process. */
function stateFields(
  shared: Fields,
  kinds: readonly ProcessKind[],
  shapeOf: (kind: ProcessKind) => RecordShape,
): Fields {
  const fields: Record<string, Fields[string]> = { ...shared };
  for (const kind of kinds) {
    for (const instance of kind.instances) {
      if (Object.hasOwn(fields, instance)) throw invalidState(`"${instance}" is declared twice`);
      fields[instance] = shapeOf(kind);
    }
  }
  const taken = Object.keys(fields).find((name) => RESERVED.includes(name));
  if (taken !== undefined) throw invalidState(`"${taken}" is a name that every state has already`);
  if (Object.keys(fields).length === 0) throw invalidState('there is no variable');
  return fields;
}

function invalidState(problem: string): DiagnosticError {
  return new DiagnosticError({
    code: 'invalid-state',
    message: `the state of the spec is malformed: ${problem}`,
    help: 'give every variable and every process a name of its own',
  });
}

const ALWAYS = (): boolean => true;

const ACTION: Keys<AnyAction> = { parameters: true, when: false, effect: true };

function actionInstances(
  declared: Readonly<Record<string, unknown>>,
  actions: ActionTable,
  constants: unknown,
  bench: Workbench,
): StepSource[] {
  return Object.entries(declared).flatMap(([name, value]) => {
    requireKeys(`action ${name}`, value, ACTION);
    const action = value as AnyAction;
    requireFunction(`the effect of action ${name}`, action.effect);
    requireFunction(`the guard of action ${name}`, action.when ?? ALWAYS);
    const index = actions.index(name);
    return argumentsOf(action.parameters).map(
      (args) => new ActionInstance(index, name, action, args, constants, bench),
    );
  });
}

/** The actions of a model in order of first mention; the same name is the same action. */
class ActionTable {
  readonly infos: ActionInfo[] = [];
  private readonly indexes = new Map<string, number>();

  index(name: string): number {
    let index = this.indexes.get(name);
    if (index === undefined) {
      index = this.infos.push({ name }) - 1;
      this.indexes.set(name, index);
    }
    return index;
  }
}
