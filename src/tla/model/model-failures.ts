import type { Row } from '../../checker/model.js';
import { formatHandle } from '../../checker/values/heap/index.js';
import type { Runtime } from '../natives/runtime.js';
import { IncompleteState } from '../runtime/failures.js';
import { explainFailure, type TracedRun } from './explain-failure.js';
import { NO_ROW } from './focus.js';
import type { ModelProgram } from './model-program.js';

/** What was being evaluated, so that it can be evaluated again. */
export type Occasion =
  | { readonly kind: 'initial' | 'parts' | 'symmetry' | 'view' | 'alias' }
  | {
      readonly kind:
        | 'part'
        | 'assumptions'
        | 'invariants'
        | 'initialProperties'
        | 'actionProperties'
        | 'postconditions'
        | 'constraints'
        | 'actionConstraints';
      readonly index: number;
    };

/** Explains failures of a model's program with the help of a second one that traces itself. */
export class ModelFailures {
  #traced: ModelProgram | undefined;

  constructor(
    private readonly makeTraced: () => ModelProgram,
    private readonly runtime: Runtime,
    private readonly variables: readonly string[],
  ) {}

  /** Evaluates something that needs no state. */
  explaining<T>(occasion: Occasion, evaluate: () => T): T {
    try {
      return evaluate();
    } catch (error) {
      throw this.explain(error, occasion, NO_ROW);
    }
  }

  explain(error: unknown, occasion: Occasion, row: Row, next: Row = NO_ROW): unknown {
    const state = row.slice();
    return explainFailure(this.#named(error), {
      runtime: this.runtime,
      trace: () => this.#run(occasion, state, next.slice()),
    });
  }

  /** A state that is not complete says which variables have no value. */
  #named(error: unknown): unknown {
    if (!(error instanceof IncompleteState)) return error;
    const { heap } = this.runtime;
    const shown = this.variables.map((name, index) => {
      const value = error.row[index]!;
      return `${name} = ${value === 0 ? '(no value)' : formatHandle(heap, value)}`;
    });
    const open = this.variables.filter((_, index) => error.row[index] === 0);
    error.message = `The step gives no value to ${open.join(', ')}: ${shown.join(', ')}.`;
    return error;
  }

  #run(occasion: Occasion, state: Row, next: Row): TracedRun {
    const { linked, sites } = (this.#traced ??= this.makeTraced());
    const making = new Int32Array(this.variables.length);
    linked.onEmit(() => undefined);
    const run = (): void => {
      switch (occasion.kind) {
        case 'initial':
          linked.enter(NO_ROW, making, false);
          return linked.initial();
        case 'parts':
          return linked.parts(() => undefined);
        case 'symmetry':
        case 'view':
        case 'alias':
          linked.enter(state, next, true);
          linked[occasion.kind][0]?.();
          return;
        case 'part': {
          const runs: (() => void)[] = [];
          linked.parts((_info, each) => runs.push(each));
          linked.enter(state, making, false);
          runs[occasion.index]?.();
          return;
        }
        default:
          linked.enter(state, next, true);
          linked[occasion.kind][occasion.index]?.();
      }
    };
    return { sites, run };
  }
}
