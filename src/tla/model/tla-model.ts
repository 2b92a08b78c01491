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
import { actionsOf, type Part } from './actions.js';
import { Alias } from './alias.js';
import { infoOf } from './behavior.js';
import { Conditions, type ConditionKind } from './conditions.js';
import { Focus, NO_ROW } from './focus.js';
import { ModelFailures, type Occasion } from './model-failures.js';
import type { LinkedModel, ModelProgram } from './model-program.js';
import type { Teller } from './search-adapter.js';
import { sharingOf, type TlaSharing } from './sharing.js';
import { actionFacts } from './spec-facts.js';
import { formFrom, packedForm, type LearnedForm } from '../learned/packed-form.js';
import type { PartedProgram, Programs } from '../learned/programs.js';
import { stateKey, type StateKey } from './state-key.js';
import { StepFinder } from './step-finder.js';

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
  /** Makes it once more, to note what it reads; left out where rows are not to be packed. */
  readonly noted?: (() => ModelProgram) | undefined;
}

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
  readonly sharing: TlaSharing;
  readonly keyWidth?: number;
  readonly key?: (row: Row) => Row;
  readonly packed?: NonNullable<Model['packed']>;
  readonly packedAs?: NonNullable<Model['packedAs']>;
  readonly decodeForTrace?: NonNullable<Model['decodeForTrace']>;
  readonly #warnings: TlaModelParts['warnings'];
  readonly #heap: Heap;
  readonly #linked: LinkedModel;
  // Held one by one: to look up a list by its name for each state would take longer than to judge it.
  readonly #invariants: Conditions;
  readonly #initialProperties: Conditions;
  readonly #actionProperties: Conditions;
  readonly #constraints: Conditions;
  readonly #actionConstraints: Conditions;
  readonly #parts: readonly Part[];
  readonly #infos: ModelProgram['infos'];
  readonly #variables: readonly string[];
  readonly #runtime: Runtime;
  readonly #failures: ModelFailures;
  readonly #finder: StepFinder;
  readonly #spec: TlaModelParts['spec'];
  readonly #attach: TlaModelParts['attach'];
  readonly #reseed: TlaModelParts['reseed'];
  readonly #focus: Focus;
  /** Values of the states that were shown: neighbours in a trace share most of theirs. */
  readonly #decoded: Decoded = new Map();
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
    this.#focus = new Focus(program.linked, runtime.heap, this.width);
    this.#failures = new ModelFailures(parts.trace, runtime, variables);
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
    this.#finder = new StepFinder(program.linked, this.width, runtime, parts.reseed);
    const found = actionsOf(program, this.#failures);
    this.#parts = found.parts;
    this.actions = found.actions;
    const programs = this.#programs(parts);
    if (programs !== undefined) {
      this.packed = (rows) => packedForm(programs(), this.width, rows);
      let given: LearnedForm | undefined;
      this.packedAs = (description) => {
        given?.release();
        given = formFrom(programs(), this.width, description);
        return given;
      };
    }
    const key = this.#key();
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

  /** What packed rows need; undefined where rows are not to be packed. */
  #programs({ program, runtime, noted }: TlaModelParts): (() => Programs) | undefined {
    const { sharing } = this;
    if (noted === undefined || 'refusal' in sharing) return undefined;
    const { heap } = runtime;
    const { words } = sharing;
    const failures = this.#failures;
    const direct = { linked: program.linked, parts: this.#parts };
    let programs: Programs | undefined;
    return () => {
      programs ??= {
        heap,
        words,
        direct,
        noted: notedProgram(noted().linked, this.#parts),
        failures,
      };
      return programs;
    };
  }

  #key(): StateKey | undefined {
    const machinery = {
      linked: this.#linked,
      heap: this.#heap,
      focus: this.#focus,
      failures: this.#failures,
    };
    return stateKey(machinery, this.width);
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
    this.#conditions('assumptions').judge(NO_ROW, NO_ROW, report);
  }

  initialStates(emit: (row: Row) => void): void {
    if (this.width === 0) return;
    this.#linked.onEmit(() => emit(this.#settled()));
    this.#focus.startFrom(NO_ROW);
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
    this.#focus.startFrom(row);
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

  #failure(error: unknown, occasion: Occasion): unknown {
    this.#focus.next.fill(0);
    return this.#failures.explain(error, occasion, this.#focus.state);
  }

  #stopIfRequested(): void {
    if (this.#runtime.stopRequested) this.#facts?.requestStop();
  }

  /** The state that was made. A value without a normal form cannot be kept. */
  #settled(): Row {
    const { next: row, state } = this.#focus;
    for (let index = 0; index < row.length; index++) {
      const value = row[index]!;
      if (value !== state[index] && !isNormal(this.#heap, value)) normalize(this.#heap, value);
    }
    return row;
  }

  violatedInvariants(row: Row, report: (invariant: number) => void): void {
    this.#invariants.judge(row, NO_ROW, report);
  }

  violatedInitialProperties(row: Row, report: (property: number) => void): void {
    this.#initialProperties.judge(row, NO_ROW, report);
  }

  violatedActionProperties(row: Row, next: Row, report: (property: number) => void): void {
    this.#actionProperties.judge(row, next, report);
  }

  violatedPostconditions(report: (postcondition: number) => void): void {
    this.#conditions('postconditions').judge(NO_ROW, NO_ROW, report);
  }

  withinConstraint(row: Row): boolean {
    return this.#constraints.hold(row, NO_ROW);
  }

  withinActionConstraint(row: Row, next: Row): boolean {
    return this.#actionConstraints.hold(row, next);
  }

  #conditions(kind: ConditionKind): Conditions {
    return new Conditions(kind, this.#linked, this.#focus, this.#failures);
  }

  mayTerminate(): boolean {
    return false;
  }

  decode(row: Row): StateValue {
    return OrderedMap(
      this.#variables.map((name, index): [string, Value] => [
        name,
        decode(this.#heap, row[index]!, this.#decoded),
      ]),
    );
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

/** A program that was made again: its parts are the same, in the same order. */
function notedProgram(linked: LinkedModel, parts: readonly Part[]): PartedProgram {
  const runs: (() => void)[] = [];
  linked.parts((_info, run) => runs.push(run));
  return { linked, parts: parts.map(({ action }, index) => ({ action, run: runs[index]! })) };
}
