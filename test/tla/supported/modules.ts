import type { NativeModule } from '../../../src/tla/modules/native-module.js';
import { standardModules } from '../../../src/tla/modules/standard-modules.js';
import { EvaluationError } from '../../../src/tla/natives/evaluation-error.js';
import { nativeOperators } from '../../../src/tla/natives/index.js';

/** Operators that the compiler knows by name, and that no table has. */
const COMPILED: ReadonlySet<string> = new Set(['Apalache!:=']);

/** A standard module with the names of those of its operators that have a value, and of the others. */
export interface ModuleOperators {
  readonly name: string;
  readonly implemented: readonly string[];
  readonly refused: readonly string[];
}

export function moduleOperators(): ModuleOperators[] {
  return [...standardModules.values()].map((module) => {
    const names = module.operators.map(({ name }) => name);
    return {
      name: module.name,
      implemented: names.filter((name) => isImplemented(module, name)),
      refused: names.filter((name) => !isImplemented(module, name)),
    };
  });
}

function isImplemented(module: NativeModule, name: string): boolean {
  if (COMPILED.has(`${module.name}!${name}`)) return true;
  const native = nativeOperators.get(module.name)?.get(name);
  return native !== undefined && !refuses(native.evaluate as (...all: unknown[]) => unknown);
}

/** Whether an operator says that it has no value without a look at anything: it takes nothing. */
function refuses(evaluate: (...all: unknown[]) => unknown): boolean {
  if (evaluate.length > 0) return false;
  try {
    evaluate();
    return false;
  } catch (error) {
    return error instanceof EvaluationError;
  }
}
