import { DiagnosticError } from '../../checker/diagnostic.js';
import { oneOf, record } from '../shape/constructors.js';
import { isScalar, type EnumShape, type Fields, type RecordShape } from '../shape/shape.js';
import { DIED, FINISHED, locationNames, placeholdersOf, plainLabel } from './locations.js';
import { compileProgram, type CodeEffect, type Program } from './program.js';
import { requireKeys, type Keys } from '../well-formed.js';
import type { Process } from './statement.js';

/** Names that every process has already. */
const RESERVED = ['at', 'name', 'assign'];

type InstanceFields = Fields & { at: EnumShape };

/** One kind of process, compiled: its program and what each instance adds to the state. */
export interface ProcessKind {
  readonly kind: string;
  readonly instances: readonly string[];
  readonly init: CodeEffect | undefined;
  readonly program: Program;
  /** What `at` shows, by program counter. */
  readonly locations: readonly string[];
  /** The label of each step, by program counter. */
  readonly labels: readonly string[];
  /** The process's own variables. */
  readonly locals: RecordShape;
  /** What people see of an instance: `at`, then its variables. */
  readonly shape: RecordShape<InstanceFields>;
  /**
   * How an instance is stored: its variables, then `at`. So the variables lie at the same offsets
   * in all kinds that declare the same, and code that serves several kinds stays monomorphic.
   */
  readonly stored: RecordShape<InstanceFields>;
}

const PROCESS: Keys<Process<Fields, Fields, unknown>> = {
  kind: true,
  instances: true,
  locals: true,
  init: false,
  body: true,
};

/** @throws DiagnosticError `invalid-process`, `invalid-spec` */
export function compileProcess(process: Process<Fields, Fields, unknown>): ProcessKind {
  requireKeys('a process', process, PROCESS);
  const { kind, instances, locals } = process;
  const taken = Object.keys(locals).find((name) => RESERVED.includes(name));
  if (taken !== undefined) {
    throw new DiagnosticError({
      code: 'invalid-process',
      message: `process ${kind} has a variable "${taken}", a name that every process has already`,
      help: 'choose another name',
    });
  }
  const program = compileProgram(kind, process.body);
  for (const { label } of program.steps) requireKnownPlaceholders(kind, label, locals);
  const locations = [...locationNames(program.steps), FINISHED, DIED];
  const labels = program.steps.map(({ label }) => plainLabel(label));
  const at = oneOf(...locations);
  return {
    kind,
    instances,
    init: process.init as unknown as CodeEffect | undefined,
    program,
    locations,
    labels,
    locals: record(locals),
    shape: record({ at, ...locals }),
    stored: record({ ...locals, at }),
  };
}

/** `{x}` in a label shows a variable of the process: a scalar, or its name. */
function requireKnownPlaceholders(kind: string, label: string, locals: Fields): void {
  for (const name of placeholdersOf(label)) {
    const shape = Object.hasOwn(locals, name) ? locals[name] : undefined;
    if (name === 'name' || (shape !== undefined && isScalar(shape))) continue;
    throw new DiagnosticError({
      code: 'invalid-process',
      message: `process ${kind}: {${name}} in the label "${label}" is no scalar variable of it`,
      help: 'declare it among the locals of the process, or leave out the braces',
    });
  }
}
