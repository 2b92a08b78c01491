import {
  booleanHandle,
  formatHandle,
  Heap,
  integer,
  NOTHING,
  type Handle,
} from '../../../src/checker/values/heap/index.js';
import { NO_FACTS } from '../../../src/tla/model/spec-facts.js';
import { EvaluationError } from '../../../src/tla/natives/evaluation-error.js';
import { functionOf, recordOf, setOf, tupleOf } from '../../../src/tla/natives/function-values.js';
import type { NativeTable } from '../../../src/tla/natives/native.js';
import type { Outside, Runtime, SearchFacts } from '../../../src/tla/natives/runtime.js';

/** A runtime whose outside world is in memory. */
export interface TestRuntime extends Runtime {
  readonly printed: string[];
  /** By path. What is written ends up here. */
  readonly files: Map<string, string>;
  readonly environment: Map<string, string>;
  /** The commands that were run. Each succeeds and prints its words. */
  readonly commands: (readonly string[])[];
  readonly search: SearchFacts;
}

export function testRuntime(search: Partial<SearchFacts> = {}, heap = new Heap()): TestRuntime {
  const printed: string[] = [];
  const files = new Map<string, string>();
  const environment = new Map<string, string>();
  const commands: (readonly string[])[] = [];
  return {
    heap,
    outside: outsideInMemory(printed, files, environment, commands),
    repeat: (work) => work(),
    registers: new Map(),
    search: { ...noSearch, ...search },
    random: seededRandom(1),
    warn: () => undefined,
    stopRequested: false,
    definition: () => NOTHING,
    printed,
    files,
    environment,
    commands,
  };
}

/** Numbers in [0, 1), the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values as they are easily written in a test: arrays are sequences, objects records. */
export type Plain =
  | boolean
  | number
  | string
  | readonly Plain[]
  | ReadonlySet<Plain>
  | ReadonlyMap<Plain, Plain>
  | { readonly [field: string]: Plain };

export function handleOf(heap: Heap, plain: Plain): Handle {
  if (typeof plain === 'boolean') return booleanHandle(plain);
  if (typeof plain === 'number') return integer(heap, plain);
  if (typeof plain === 'string') return heap.string(plain);
  const part = (value: Plain): Handle => handleOf(heap, value);
  if (plain instanceof Map) {
    const entries = [...(plain as ReadonlyMap<Plain, Plain>)];
    return functionOf(heap, new Map(entries.map(([key, value]) => [part(key), part(value)])));
  }
  if (plain instanceof Set) return setOf(heap, [...(plain as ReadonlySet<Plain>)].map(part));
  if (Array.isArray(plain)) return tupleOf(heap, (plain as readonly Plain[]).map(part));
  const fields = Object.entries(plain as { readonly [field: string]: Plain });
  return recordOf(heap, new Map(fields.map(([name, value]) => [name, part(value)])));
}

/** What an operator gives for these operands, as TLA+ text. */
export function evaluate(
  runtime: Runtime,
  table: NativeTable,
  name: string,
  ...operands: (Plain | Operand)[]
): string {
  return formatHandle(runtime.heap, apply(runtime, table, name, ...operands));
}

/** What stands for itself among the operands: a handle, an operator or a thunk. */
export class Operand {
  constructor(readonly value: Handle | ((...values: Handle[]) => Handle)) {}
}

/** What an operator gives for these operands. */
export function apply(
  runtime: Runtime,
  table: NativeTable,
  name: string,
  ...operands: (Plain | Operand)[]
): Handle {
  const native = table.get(name);
  if (native === undefined) throw new RangeError(`There is no operator ${name}.`);
  const values = operands.map((operand) =>
    operand instanceof Operand ? operand.value : handleOf(runtime.heap, operand),
  );
  return native.evaluate(runtime, ...(values as never[]));
}

/** The code of the error that is thrown. */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return 'no error';
}

function outsideInMemory(
  printed: string[],
  files: Map<string, string>,
  environment: ReadonlyMap<string, string>,
  commands: (readonly string[])[],
): Outside {
  return {
    print: (text) => void printed.push(text),
    readText(path) {
      const text = files.get(path);
      if (text === undefined) throw new EvaluationError('unreadable-file', `There is no ${path}.`);
      return text;
    },
    writeText(path, text, append) {
      files.set(path, append ? (files.get(path) ?? '') + text : text);
    },
    execute(command) {
      commands.push(command);
      return { exitValue: 0, stdout: command.join(' '), stderr: '' };
    },
    environment: () => environment,
    now: () => 1_700_000_000.5,
  };
}

const noSearch: SearchFacts = {
  started: false,
  level: 0,
  generated: 0,
  distinct: 0,
  queue: 0,
  diameter: 0,
  initial: 0,
  traces: 0,
  duration: 0,
  worker: 0,
  mode: 'bfs',
  settings: { workers: 1, checksDeadlock: true, seed: 7, depth: -1, traces: -1 },
  spec: NO_FACTS,
  action: undefined,
  behavior: () => ({ steps: [] }),
  counterexample: () => ({ steps: [] }),
};
