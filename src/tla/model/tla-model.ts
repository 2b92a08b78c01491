import { OrderedMap } from 'immutable';
import type { Diagnostic } from '../../checker/diagnostic.js';
import type { Budget } from '../../checker/store/budget.js';
import type {
  ActionInfo,
  Model,
  ModelSource,
  PropertyInfo,
  Row,
  SearchFacts,
  StepDescription,
  Unchecked,
} from '../../checker/model.js';
import {
  decode,
  isNormal,
  normalize,
  type Decoded,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import type { StateValue, Value } from '../../checker/values/value.js';
import { recordOf } from '../natives/function-values.js';
import type { ActionFacts, Runtime, SpecFacts } from '../natives/runtime.js';
import { placeOf } from '../text/source.js';
import { Alias } from './alias.js';
import { infoOf } from './behavior.js';
import { ModelFailures, type Occasion } from './model-failures.js';
import type { LinkedModel, ModelProgram } from './model-program.js';
import type { Teller } from './search-adapter.js';
import { sharingOf } from './sharing.js';
import { actionFacts } from './spec-facts.js';
import { StepFinder, type RegisteredPart } from './step-finder.js';
import { Symmetry } from './symmetry.js';

/** What the model of a TLA+ specification is made of. */
export interface TlaModelParts {
  readonly name: string;
  readonly source: ModelSource;
  readonly variables: readonly string[];
  readonly program: ModelProgram;
  /** Makes the same program again, so that it tells where it fails. */
  readonly trace: () => ModelProgram;
  readonly runtime: Runtime;
  readonly assumptions: readonly PropertyInfo[];
  readonly postconditions: readonly PropertyInfo[];
  readonly unchecked: readonly Unchecked[];
  /** Those so far. */
  readonly warnings: () => readonly Diagnostic[];
  readonly checksDeadlock: boolean;
  readonly spec: Omit<SpecFacts, 'actions'>;
  /** Connects what `TLCGet` tells with the search and the model. */
  readonly attach: (facts: SearchFacts, teller: Teller) => void;
  /** Lets random numbers depend on a state alone. */
  readonly reseed: (row: Row) => void;
  /** Why one worker alone can search the model, if that is so. */
  readonly refusal: string | undefined;
}

/** A part of the next-state relation: an action with fixed operands. */
interface Part extends RegisteredPart {
  readonly action: number;
}

/** Lists of conditions of a linked model. */
type ConditionKind =
  | 'assumptions'
  | 'invariants'
  | 'initialProperties'
  | 'actionProperties'
  | 'constraints'
  | 'actionConstraints'
  | 'postconditions';

/** Conditions that are judged together. */
interface ConditionList {
  readonly kind: ConditionKind;
  readonly all: readonly (() => boolean)[];
}

const NO_ROW = new Int32Array(0);

/** A TLA+ specification as the engine sees it: a row holds a handle for each variable. */
export class TlaModel implements Model {
  readonly name: string;
  readonly source: ModelSource;
  readonly width: number;
  readonly actions: readonly ActionInfo[];
  readonly invariants: readonly PropertyInfo[];
  readonly actionProperties: readonly PropertyInfo[];
  readonly initialProperties: readonly PropertyInfo[];
  readonly assumptions: readonly PropertyInfo[];
  readonly postconditions: readonly PropertyInfo[];
  readonly unchecked: readonly Unchecked[];
  readonly checksDeadlock: boolean;
  readonly budget: Budget;
  readonly sharing: NonNullable<Model['sharing']>;
  readonly keyWidth?: number;
  readonly key?: (row: Row) => Row;
  readonly decodeForTrace?: NonNullable<Model['decodeForTrace']>;
  readonly #warnings: TlaModelParts['warnings'];
  readonly #heap: Heap;
  readonly #linked: LinkedModel;
  // Held one by one: to look up a list by its name for each state would take longer than to judge it.
  readonly #invariants: ConditionList;
  readonly #initialProperties: ConditionList;
  readonly #actionProperties: ConditionList;
  readonly #constraints: ConditionList;
  readonly #actionConstraints: ConditionList;
  readonly #parts: readonly Part[];
  readonly #infos: ModelProgram['infos'];
  readonly #variables: readonly string[];
  readonly #runtime: Runtime;
  readonly #failures: ModelFailures;
  readonly #finder: StepFinder;
  readonly #spec: TlaModelParts['spec'];
  readonly #attach: TlaModelParts['attach'];
  readonly #reseed: TlaModelParts['reseed'];
  /** The state that is being made. */
  readonly #next: Int32Array;
  /** Values of the states that were shown: neighbours in a trace share most of theirs. */
  readonly #decoded: Decoded = new Map();
  #state: Row = NO_ROW;
  #epoch = 0;
  #action = 0;
  #facts: SearchFacts | undefined;

  constructor(parts: TlaModelParts) {
    const { program, runtime, variables } = parts;
    const { behavior } = program;
    this.name = parts.name;
    this.source = parts.source;
    this.width = variables.length;
    this.assumptions = parts.assumptions;
    this.postconditions = parts.postconditions;
    this.unchecked = parts.unchecked;
    this.#warnings = parts.warnings;
    this.checksDeadlock = parts.checksDeadlock;
    this.invariants = behavior.invariants.map(infoOf);
    this.actionProperties = behavior.actionProperties.map(infoOf);
    this.initialProperties = behavior.initialProperties.map(infoOf);
    this.#heap = runtime.heap;
    this.budget = runtime.heap.budget;
    this.sharing = sharingOf(runtime.heap, parts.refusal);
    this.#runtime = runtime;
    this.#linked = program.linked;
    this.#invariants = this.#conditions('invariants');
    this.#initialProperties = this.#conditions('initialProperties');
    this.#actionProperties = this.#conditions('actionProperties');
    this.#constraints = this.#conditions('constraints');
    this.#actionConstraints = this.#conditions('actionConstraints');
    this.#infos = program.infos;
    this.#variables = variables;
    this.#spec = parts.spec;
    this.#attach = parts.attach;
    this.#reseed = parts.reseed;
    this.#next = new Int32Array(variables.length);
    this.#finder = new StepFinder(program.linked, this.width, runtime, parts.reseed);
    this.#failures = new ModelFailures(parts.trace, runtime, variables);
    const actions = new Map<string, { readonly index: number; readonly info: ActionInfo }>();
    this.#parts = this.#collectParts(actions);
    this.actions = [...actions.values()].map(({ info }) => info);
    const key = this.#keyFunction();
    if (key !== undefined) {
      this.key = key.of;
      this.keyWidth = key.width;
    }
    if (this.#linked.alias.length > 0) {
      const alias = new Alias(this.#heap, this.#linked, this.#failures);
      this.decodeForTrace = (row, _previous, next) => alias.decode(row, next) ?? this.decode(row);
    }
  }

  get warnings(): readonly Diagnostic[] {
    return this.#warnings();
  }

  #collectParts(actions: Map<string, { index: number; info: ActionInfo }>): readonly Part[] {
    const parts: Part[] = [];
    this.#failures.explaining({ kind: 'parts' }, () => {
      this.#linked.parts((index, run, values) => {
        const info = this.#infos[index]!;
        const place = placeOf(info.span);
        const key = `${info.name} ${place.file} ${place.line} ${place.column}`;
        const known = actions.get(key) ?? { index: actions.size, info: { name: info.name, place } };
        actions.set(key, known);
        parts.push({ action: known.index, info: index, run, values });
      });
    });
    return parts;
  }

  #keyFunction(): { readonly width: number; readonly of: (row: Row) => Row } | undefined {
    const [view] = this.#linked.view;
    const [symmetry] = this.#linked.symmetry;
    const group =
      symmetry &&
      this.#failures.explaining(
        { kind: 'symmetry' },
        () => new Symmetry(this.#heap, symmetry(), this.width, view !== undefined),
      );
    if (view === undefined) {
      return group && { width: this.width, of: (row) => group.representative(row) };
    }
    const viewed = new Int32Array(1);
    return {
      width: 1,
      of: (row) => {
        viewed[0] = this.#viewOf(group?.representative(row) ?? row, view);
        return viewed;
      },
    };
  }

  attach(facts: SearchFacts): void {
    this.#facts = facts;
    this.#attach(facts, {
      spec: { ...this.#spec, actions: this.#parts.map((part) => this.#actionFacts(part)) },
      stateValue: (row) => recordOf(this.#heap, this.#named(row)),
      actionBetween: (row, next) => {
        const part = this.#finder.find(this.#parts, row, next);
        return part && this.#actionFacts(part);
      },
    });
  }

  #actionFacts({ info, values }: Part): ActionFacts {
    const { names, ...named } = this.#infos[info]!;
    return actionFacts(
      named,
      names.map((name, index) => [name, values[index]!]),
    );
  }

  violatedAssumptions(report: (assumption: number) => void): void {
    this.#judgeAll(this.#conditions('assumptions'), NO_ROW, NO_ROW, report);
  }

  initialStates(emit: (row: Row) => void): void {
    if (this.width === 0) return;
    this.#linked.onEmit(() => emit(this.#settled()));
    this.#startFrom(NO_ROW);
    try {
      this.#linked.initial();
    } catch (error) {
      throw this.#failure(error, { kind: 'initial' });
    }
    this.#stopIfRequested();
  }

  successors(row: Row, emit: (action: number, next: Row) => void): void {
    const parts = this.#parts;
    const { lazies } = this.#heap;
    const mark = lazies.size;
    this.#linked.onEmit(() => emit(this.#action, this.#settled()));
    this.#reseed(row);
    this.#startFrom(row);
    let index = 0;
    try {
      for (; index < parts.length; index++) {
        const { action, run } = parts[index]!;
        this.#action = action;
        run();
      }
    } catch (error) {
      throw this.#failure(error, { kind: 'part', index });
    }
    lazies.release(mark);
    this.#stopIfRequested();
  }

  /** From now on states are made out of this one. */
  #startFrom(row: Row): void {
    this.#state = row;
    this.#epoch = this.#linked.enter(row, this.#next, false);
  }

  #failure(error: unknown, occasion: Occasion): unknown {
    this.#next.fill(0);
    return this.#failures.explain(error, occasion, this.#state);
  }

  #stopIfRequested(): void {
    if (this.#runtime.stopRequested) this.#facts?.requestStop();
  }

  /** The state that was made. A value without a normal form cannot be kept. */
  #settled(): Row {
    const row = this.#next;
    const state = this.#state;
    for (let index = 0; index < row.length; index++) {
      const value = row[index]!;
      if (value !== state[index] && !isNormal(this.#heap, value)) normalize(this.#heap, value);
    }
    return row;
  }

  violatedInvariants(row: Row, report: (invariant: number) => void): void {
    this.#judgeAll(this.#invariants, row, NO_ROW, report);
  }

  violatedInitialProperties(row: Row, report: (property: number) => void): void {
    this.#judgeAll(this.#initialProperties, row, NO_ROW, report);
  }

  violatedActionProperties(row: Row, next: Row, report: (property: number) => void): void {
    this.#judgeAll(this.#actionProperties, row, next, report);
  }

  violatedPostconditions(report: (postcondition: number) => void): void {
    this.#judgeAll(this.#conditions('postconditions'), NO_ROW, NO_ROW, report);
  }

  withinConstraint(row: Row): boolean {
    return this.#holdAll(this.#constraints, row, NO_ROW);
  }

  withinActionConstraint(row: Row, next: Row): boolean {
    return this.#holdAll(this.#actionConstraints, row, next);
  }

  #conditions(kind: ConditionKind): ConditionList {
    return { kind, all: this.#linked[kind] };
  }

  #judgeAll(list: ConditionList, row: Row, next: Row, report: (index: number) => void): void {
    const { length } = list.all;
    let index = this.#firstFalse(list, 0, row, next);
    for (; index < length; index = this.#firstFalse(list, index + 1, row, next)) report(index);
  }

  #holdAll(list: ConditionList, row: Row, next: Row): boolean {
    return this.#firstFalse(list, 0, row, next) === list.all.length;
  }

  /** The first condition, of those from `first` on, that does not hold; how many there are if all do. */
  #firstFalse({ kind, all }: ConditionList, first: number, row: Row, next: Row): number {
    let index = first;
    if (index === all.length) return index;
    const { lazies } = this.#heap;
    const mark = lazies.size;
    this.#linked.enter(row, next, true);
    try {
      while (index < all.length && all[index]!()) index++;
      return index;
    } catch (error) {
      throw this.#failures.explain(error, { kind, index }, row, next);
    } finally {
      this.#linked.resume(this.#state, this.#next, this.#epoch);
      lazies.release(mark);
    }
  }

  #viewOf(row: Row, view: () => Handle): Handle {
    const { lazies } = this.#heap;
    const mark = lazies.size;
    this.#linked.enter(row, NO_ROW, true);
    try {
      return normalize(this.#heap, view());
    } catch (error) {
      throw this.#failures.explain(error, { kind: 'view' }, row);
    } finally {
      this.#linked.resume(this.#state, this.#next, this.#epoch);
      lazies.release(mark);
    }
  }

  mayTerminate(): boolean {
    return false;
  }

  decode(row: Row): StateValue {
    return OrderedMap(this.#named(row)).map((value) => decode(this.#heap, value, this.#decoded));
  }

  #named(row: Row): Map<string, Handle> {
    return new Map(this.#variables.map((name, index) => [name, row[index]!]));
  }

  describeStep(row: Row, action: number, next: Row): StepDescription {
    const parts = this.#parts.filter((each) => each.action === action);
    const part = this.#finder.find(parts, row, next);
    const info = part && this.#infos[part.info];
    if (part === undefined || info === undefined) {
      throw new Error('the step to describe is none of the model');
    }
    return {
      action: info.name,
      arguments: new Map(
        info.names.map((name, index): [string, Value] => [
          name,
          decode(this.#heap, part.values[index]!),
        ]),
      ),
      positional: info.isOperator,
      place: placeOf(info.span),
    };
  }
}
