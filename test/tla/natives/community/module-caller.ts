import { formatHandle, integerOf } from '../../../../src/checker/values/heap/index.js';
import { tupleOf } from '../../../../src/tla/natives/function-values.js';
import { communityModules } from '../../../../src/tla/natives/community.js';
import { codeOf, evaluate, handleOf, Operand, testRuntime, type Plain } from '../runtime.js';

export { Operand, type Plain } from '../runtime.js';

/** Calls the operators of a module in a runtime of their own. */
export function moduleCaller(module: string, runtime = testRuntime()) {
  const { heap } = runtime;
  const table = communityModules.get(module);
  if (table === undefined) throw new RangeError(`There is no module ${module}.`);
  const result = (name: string, ...operands: (Plain | Operand)[]): string =>
    evaluate(runtime, table, name, ...operands);
  return {
    runtime,
    heap,
    table,
    /** What an operator gives, as TLA+ text. */
    result,
    /** The code of the error that an operator gives. */
    code: (name: string, ...operands: (Plain | Operand)[]): string =>
      codeOf(() => result(name, ...operands)),
    /** A value as TLA+ text. */
    text: (plain: Plain): string => formatHandle(heap, handleOf(heap, plain)),
    /** An operator of one integer. */
    ofNumber: (image: (n: number) => Plain): Operand =>
      new Operand((n) => handleOf(heap, image(integerOf(heap, n)))),
    /** An operator of two integers. */
    ofNumbers: (image: (left: number, right: number) => Plain): Operand =>
      new Operand((left, right) =>
        handleOf(heap, image(integerOf(heap, left), integerOf(heap, right))),
      ),
    /** The operator that makes a pair of any two values. */
    pairing: new Operand((left, right) => tupleOf(heap, [left, right])),
    same: new Operand((value) => value),
  };
}

export function truth(condition: boolean): string {
  return condition ? 'TRUE' : 'FALSE';
}
