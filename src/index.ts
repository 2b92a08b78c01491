/**
 * lamplight: an exact, deterministic explicit-state model checker.
 *
 * A spec module imports what it is written with from here, and a program that runs the checker
 * itself what it needs for that.
 */

/** What specs are written with: shapes, actions, processes, locks. docs/modeling.md is the guide. */
export * from './modeling/index.js';

/** Checks every reachable state of a model: in slices that leave the event loop free, or at once. */
export { check, checkSync } from './checker/check.js';
export type { CheckOptions, Progress } from './checker/check.js';

/** What a run returns: plain, versioned data. */
export type {
  ActionCount,
  Bound,
  CheckResult,
  Outdegree,
  PropertyKind,
  PropertyResult,
  RunError,
  Status,
  TraceEntry,
  Verdict,
  Violation,
} from './checker/result.js';

/** What the engine asks of a front end. */
export type {
  ActionInfo,
  Model,
  ModelSource,
  PropertyInfo,
  Row,
  StepDescription,
} from './checker/model.js';
export type { ConstantInfo } from './checker/spec.js';

/** What is wrong with an input, as data. */
export type { Diagnostic, Place } from './checker/diagnostic.js';

/** Values of states as people see them. */
export type { StateValue, Value } from './checker/values/value.js';
