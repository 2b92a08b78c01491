import { DiagnosticError } from '../../checker/diagnostic.js';
import { StoreFull } from '../../checker/store/store-full.js';
import {
  FILTER,
  kindOf,
  normalize,
  sizeBound,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import type { Inputs, Site } from '../compiler/compiler.js';
import { ExpressionCompiler } from '../compiler/expression-compiler.js';
import { noneAssigned } from '../compiler/actions/assigned.js';
import type { Operator } from '../names/declarations.js';
import type { Runtime } from '../natives/runtime.js';
import type { Expression } from '../syntax/tree.js';
import { explainFailure } from './explain-failure.js';
import { handleText } from './model-program.js';

/** The program that evaluates one expression in the root module. */
interface EvaluationProgram {
  readonly run: () => Handle;
  readonly sites: readonly Site[];
}

function compileExpression(inputs: Inputs, node: Expression, runtime: Runtime): EvaluationProgram {
  const compiler = new ExpressionCompiler(inputs);
  const context = compiler.context('state', noneAssigned(compiler.width));
  const text = handleText(compiler, compiler.value(node, context));
  return { run: compiler.program.link(runtime, compiler.width, text), sites: compiler.sites };
}

/**
 * The value of an expression without variables.
 *
 * @throws DiagnosticError with the place where the evaluation fails, and what led there
 */
export function evaluateExpression(inputs: Inputs, node: Expression, runtime: Runtime): Handle {
  const program = compileExpression(inputs, node, runtime);
  try {
    return program.run();
  } catch (error) {
    if (error instanceof StoreFull) throw outOfMemory(error);
    throw explainFailure(error, {
      runtime,
      trace: () => {
        const traced = compileExpression({ ...inputs, isTraced: true }, node, runtime);
        return { sites: traced.sites, run: () => void traced.run() };
      },
    });
  }
}

/** Where no search goes on that could end as incomplete. */
function outOfMemory(cause: StoreFull): DiagnosticError {
  const message = 'There is no memory for another value.';
  const help = 'Make the constants smaller, or avoid large sets and functions.';
  return new DiagnosticError({ code: 'out-of-memory', message, help }, { cause });
}

/** Definitions without parameters whose values are the same in all states, in the root module's sight. */
export function constantDefinitions({ specification }: Inputs): readonly Operator[] {
  const { root, levels } = specification;
  const modules = new Set<typeof root>();
  const visit = (module: typeof root): void => {
    if (modules.has(module)) return;
    for (const extended of module.extends) visit(extended);
    modules.add(module);
  };
  visit(root);
  return [...modules].flatMap(({ operators }) =>
    operators.filter(
      (operator) =>
        operator.parameters.length === 0 &&
        operator.definition !== undefined &&
        levels.bodyFacts(operator).level === 0,
    ),
  );
}

/**
 * Evaluates all constant definitions, as TLC does before anything else. Those that fail have no
 * value here: the failure shows when they are used.
 *
 * @param known gets the values
 */
export function evaluateDefinitions(
  inputs: Inputs,
  runtime: Runtime,
  known: Map<Operator, Handle>,
): void {
  const compiler = new ExpressionCompiler(inputs);
  const context = compiler.context('state', noneAssigned(compiler.width));
  const operators = constantDefinitions(inputs);
  const texts = operators.map((operator) => {
    const { span } = operator;
    const code = compiler.apply(operator, [], context, span);
    // What tells about the search has another value each time.
    return code.reads === 0 && !isReplaced(inputs, operator) ? handleText(compiler, code) : 'null';
  });
  const values = compiler.program.link<readonly ((() => Handle) | null)[]>(
    runtime,
    compiler.width,
    `[${texts.join(',\n')}]`,
  );
  operators.forEach((operator, index) => {
    const value = valueOf(values[index] ?? null, runtime);
    if (value !== undefined) known.set(operator, value);
  });
}

function isReplaced({ replacements }: Inputs, operator: Operator): boolean {
  return replacements.has(operator);
}

function valueOf(compute: (() => Handle) | null, { heap }: Runtime): Handle | undefined {
  try {
    const value = compute?.();
    return value && listed(heap, value);
  } catch {
    heap.resetStack();
    return undefined;
  }
}

/** Below so many candidates the elements of a constant filter are found once for all. */
const FEW_CANDIDATES = 1024;

/** The value, listed if it is a filter that is small. One that fails of an element remains one. */
function listed(heap: Heap, value: Handle): Handle {
  if (kindOf(heap, value) !== FILTER || sizeBound(heap, value) > FEW_CANDIDATES) return value;
  try {
    return normalize(heap, value);
  } catch {
    heap.resetStack();
    return value;
  }
}
