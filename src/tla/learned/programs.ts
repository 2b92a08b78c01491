import type { WordExchange } from '../../checker/model.js';
import type { Heap } from '../../checker/values/heap/index.js';
import type { ModelFailures } from '../model/model-failures.js';
import type { LinkedSteps } from '../model/model-program.js';

/** A part of the next-state relation, as a program takes its steps. */
export interface Part {
  readonly action: number;
  readonly run: () => void;
}

/** A program over rows of handles, with its parts. */
export interface PartedProgram {
  readonly linked: LinkedSteps;
  readonly parts: readonly Part[];
}

/** A model as packed rows need it. */
export interface Programs {
  readonly heap: Heap;
  readonly failures: ModelFailures;
  /** How rows of handles are told from model to model. */
  readonly words: WordExchange;
  /** The program itself. */
  readonly direct: PartedProgram;
  /** The same once more, for runs that are noted: an engine of JavaScript makes other code of it. */
  readonly noted: PartedProgram;
}
