/** Typed TypeScript specs: what an author of a spec imports. */
export { declare } from './declaration.js';
export type { Declaration, Header } from './declaration.js';
export type { Described, SpecBody, StatePredicate, StateView, StepPredicate } from './spec-body.js';
export { constant } from './constants.js';
export type { Constant, Constants, ConstantValues } from './constants.js';
export type { Action, Arguments, Parameters } from './action.js';
export type { Choice } from './choice.js';
export {
  array,
  bool,
  list,
  map,
  oneOf,
  optional,
  range,
  record,
  setOf,
} from './shape/constructors.js';
export type { Fields, Scalar, ScalarShape, Shape } from './shape/shape.js';
export type {
  Collection,
  Draft,
  IndexedDraft,
  IndexedView,
  ListDraft,
  ListView,
  Plain,
  RecordDraft,
  RecordView,
  SetDraft,
  SetView,
  View,
} from './draft/types.js';
export type { BlockOf, ProgramKit } from './process/kit.js';
export { statements } from './process/statements.js';
export type { Statements } from './process/statements.js';
export type { Block, LocalDraft, LocalView, Process, Statement } from './process/statement.js';
export { waitingForEver } from './process/task.js';
export type { TaskView } from './process/task.js';
export { mutex, mutexSteps } from './parts/mutex.js';
export type { MutexShape, MutexSteps } from './parts/mutex.js';
export { rwsem, rwsemSteps } from './parts/rwsem.js';
export type { RwsemShape, RwsemSteps } from './parts/rwsem.js';
export type { LockNames } from './parts/lock-names.js';
export type { Unchecked } from '../checker/model.js';
export { DiagnosticError } from '../checker/diagnostic.js';
export type { Spec } from '../checker/spec.js';
