import type { Allowance } from '../checker/learned/allowance.js';
import { ChangeLists, type EmitStep } from '../checker/learned/change-lists.js';
import { LearnedSteps } from '../checker/learned/learned-steps.js';
import { DiagnosticError } from '../checker/diagnostic.js';
import type {
  ActionInfo,
  Model,
  ModelSource,
  PropertyInfo,
  Row,
  StepDescription,
  Unchecked,
} from '../checker/model.js';
import type { Budget } from '../checker/store/budget.js';
import type { StateValue } from '../checker/values/value.js';
import { viewOf, type Face } from './draft/build.js';
import { decodeRecord } from './draft/decode.js';
import { blankWords, type Words } from './draft/words.js';
import { initFailure, stepFailure } from './failure.js';
import type { Properties } from './properties.js';
import type { RecordShape } from './shape/shape.js';
import type { StepSource } from './step-source.js';
import type { Workbench } from './workbench.js';

export type SourceConstants = ModelSource['constants'];

/** What the model of a spec is made of. */
export interface SpecParts {
  readonly name: string;
  readonly source: ModelSource;
  /** The shape of the state as its rows store it. */
  readonly stored: RecordShape;
  /** The same in the order in which people see it. */
  readonly told: RecordShape;
  readonly actions: readonly ActionInfo[];
  readonly sources: readonly StepSource[];
  readonly properties: Properties;
  readonly bench: Workbench;
  /** What the model takes memory from. */
  readonly budget: Budget;
  /** For steps that are learned. */
  readonly allowance: Allowance;
  /** Makes an initial state of the given blank one, on the workbench. */
  readonly initialize: (blank: Row) => void;
}

/** A typed spec as the engine sees it. */
export class SpecModel implements Model {
  readonly name: string;
  readonly source: ModelSource;
  readonly actions: readonly ActionInfo[];
  readonly width: number;
  readonly invariants: readonly PropertyInfo[];
  readonly actionProperties: readonly PropertyInfo[];
  readonly unchecked: readonly Unchecked[];
  readonly sharing = { words: null };
  readonly budget: Budget;
  private readonly told: RecordShape;
  private readonly sources: readonly StepSource[];
  private readonly steps: readonly LearnedSteps[];
  private readonly properties: Properties;
  private readonly bench: Workbench;
  private readonly initialize: (blank: Row) => void;
  private readonly decoded: { readonly words: Words; readonly view: Face };

  constructor(parts: SpecParts) {
    this.name = parts.name;
    this.source = parts.source;
    this.budget = parts.budget;
    this.told = parts.told;
    this.actions = parts.actions;
    this.sources = parts.sources;
    const { footprint } = parts.bench.words;
    const lists = new ChangeLists(parts.allowance);
    this.steps = parts.sources.map(
      (source) => new LearnedSteps(source, footprint, lists, parts.allowance),
    );
    this.properties = parts.properties;
    this.bench = parts.bench;
    this.initialize = parts.initialize;
    this.width = this.bench.words.row.length;
    this.invariants = this.properties.invariants.map(({ info }) => info);
    this.actionProperties = this.properties.actionProperties.map(({ info }) => info);
    this.unchecked = this.properties.unchecked;
    const words = blankWords(this.width);
    this.decoded = { words, view: viewOf(parts.stored, words) };
  }

  initialStates(emit: (row: Row) => void): void {
    const { bench } = this;
    const blank = new Int32Array(this.width);
    bench.choices.reset();
    do {
      if (this.makeInitialState(blank)) emit(bench.words.row);
    } while (bench.choices.advance());
  }

  private makeInitialState(blank: Row): boolean {
    try {
      return this.bench.choices.run(() => this.initialize(blank));
    } catch (error) {
      throw initFailure(error);
    }
  }

  successors(row: Row, emit: EmitStep): void {
    let receiving = false;
    const forward: EmitStep = (action, next) => {
      receiving = true;
      emit(action, next);
      receiving = false;
    };
    this.bench.load(row);
    for (let index = 0; index < this.steps.length; index++) {
      try {
        const isKnown = this.steps[index]!.emit(row, this.bench.words.row, forward);
        if (!isKnown) this.sources[index]!.run(row, forward);
      } catch (error) {
        // What the receiver of a step throws is no failure of the spec.
        if (receiving || error instanceof DiagnosticError) throw error;
        this.bench.load(row);
        throw stepFailure(this.sources[index]!.identify(), error);
      }
    }
  }

  violatedInvariants(row: Row, report: (invariant: number) => void): void {
    this.properties.violatedInvariants(row, report);
  }

  violatedActionProperties(row: Row, next: Row, report: (property: number) => void): void {
    this.properties.violatedActionProperties(row, next, report);
  }

  withinConstraint(row: Row): boolean {
    return this.properties.withinConstraint(row);
  }

  mayTerminate(row: Row): boolean {
    return this.properties.mayEnd(row);
  }

  decode(row: Row): StateValue {
    this.decoded.words.load(row);
    return decodeRecord(this.told.fields, this.decoded.view);
  }

  describeStep(row: Row, action: number, next: Row): StepDescription {
    let description: StepDescription | undefined;
    this.bench.load(row);
    for (const source of this.sources) {
      try {
        source.run(row, (taken, reached) => {
          if (description !== undefined || taken !== action || !sameRow(reached, next)) return;
          this.bench.load(row);
          description = source.describe(row, next);
        });
      } catch (error) {
        // A step of the same state that fails does not matter once this one is found.
        if (description === undefined) throw error;
      }
      if (description !== undefined) return description;
    }
    throw new Error('the step to describe is none of the model');
  }
}

function sameRow(a: Row, b: Row): boolean {
  return a.every((word, index) => word === b[index]);
}
