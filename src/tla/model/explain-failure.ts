import { DiagnosticError, type Diagnostic } from '../../checker/diagnostic.js';
import { formatHandle, ValueError, type Heap } from '../../checker/values/heap/index.js';
import type { Site } from '../compiler/compiler.js';
import { EvaluationError } from '../natives/evaluation-error.js';
import type { Runtime } from '../natives/runtime.js';
import { framesOf, type Frame } from '../runtime/locate.js';
import { describePlace, placedAt } from '../text/diagnostics.js';
import { exitCodesOf } from './exit-codes.js';

/** A program that tells where it fails, and the evaluation that failed. */
export interface TracedRun {
  readonly sites: readonly Site[];
  readonly run: () => void;
}

export interface FailureContext {
  readonly runtime: Runtime;
  /** Makes the program that tells where it fails. */
  readonly trace: () => TracedRun;
  /** Further facts about where it happened, a line each. */
  readonly details?: readonly string[];
}

/**
 * What happened, where, and by which operators the evaluation came there. Programs do not keep
 * track of that: the evaluation is done again by one that does.
 */
export function explainFailure(error: unknown, context: FailureContext): unknown {
  const failure = failureOf(error);
  if (failure === undefined) return error;
  const { heap, repeat } = context.runtime;
  heap.resetStack();
  const { sites, run } = context.trace();
  const frames = repeat(() => framesOfRun(run));
  heap.resetStack();
  return new DiagnosticError(
    {
      code: failure.code,
      message: failure.message,
      ...placeIn(frames, sites),
      details: [...frameDetails(frames, sites, heap), ...(context.details ?? [])],
    },
    { cause: error, ...exitCodesOf(failure) },
  );
}

function framesOfRun(run: () => void): readonly Frame[] {
  try {
    run();
    return [];
  } catch (error) {
    return framesOf(error);
  }
}

/** What an exception of generated code means for the spec; undefined for a fault of the checker. */
function failureOf(error: unknown): EvaluationError | ValueError | undefined {
  if (error instanceof EvaluationError || error instanceof ValueError) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new EvaluationError(
      'recursion-too-deep',
      'The evaluation needs more nested operators or functions than there is room for.',
    );
  }
  return undefined;
}

function placeIn(frames: readonly Frame[], sites: readonly Site[]): Pick<Diagnostic, 'place'> {
  const site = sites[frames[0]?.site ?? -1];
  return site === undefined ? {} : { place: placedAt(site.span).place };
}

/** Lines about the operators that were being applied. */
const MOST_FRAMES = 12;

function frameDetails(frames: readonly Frame[], sites: readonly Site[], heap: Heap): string[] {
  const [innermost] = frames;
  const site = sites[innermost?.site ?? -1];
  if (innermost === undefined || site === undefined) return [];
  const source = placedAt(site.span).details;
  const uses = frames.flatMap((frame) => {
    const use = sites[frame.site];
    return use?.operator === undefined ? [] : [describeUse(use, frame, heap)];
  });
  const lines = collapsed(uses);
  const shown = lines.slice(0, MOST_FRAMES);
  const hidden = lines.length - shown.length;
  return [...source, ...shown, ...(hidden > 0 ? [`and ${hidden} more around it`] : [])];
}

/** Equal lines that follow each other, as those of an endless recursion do, as one. */
function collapsed(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    if (line === lines[index - 1]) return [];
    return [line === lines[index + 1] ? `${line}, again and again` : line];
  });
}

function describeUse({ operator, names, span }: Site, { values }: Frame, heap: Heap): string {
  const list = names.map((name, index) => {
    const value = values[index];
    const text = value === undefined ? '?' : formatHandle(heap, value);
    return `${name} = ${text.length > 60 ? `${text.slice(0, 57)}...` : text}`;
  });
  const operands = list.length === 0 ? '' : ` with ${list.join(', ')}`;
  return `in ${operator}${operands}, used at ${describePlace(span)}`;
}
