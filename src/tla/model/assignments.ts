import { DiagnosticError, type Place } from '../../checker/diagnostic.js';
import { closestName } from '../../checker/closest-name.js';
import type { ConstantValue, Inputs } from '../compiler/compiler.js';
import { analyseExpression, type Specification } from '../front-end.js';
import { parameterArities, type Constant, type Declaration } from '../names/declarations.js';
import type { Runtime } from '../natives/runtime.js';
import { Source } from '../text/source.js';
import { SpecErrors } from '../spec-errors.js';
import type { ConstantSettings } from './constants.js';
import { evaluateExpression } from './evaluate.js';

/**
 * Sets constants and definitions to the values of expressions of the command line, one after the
 * other. A name in such an expression that is not defined is a model value, as in a configuration.
 *
 * @throws DiagnosticError `unknown-constant`, and whatever is wrong with an expression
 */
export function assignExpressions(
  assignments: ReadonlyMap<string, string>,
  settings: ConstantSettings,
  inputs: Inputs,
  runtime: Runtime,
): void {
  for (const [name, text] of assignments) {
    const declaration = settable(inputs.specification, name);
    const value = evaluateAssignment(name, text, inputs, runtime);
    set(settings, declaration, inputs.specification, value);
  }
}

function settable({ root }: Specification, name: string): Declaration {
  const declaration = root.symbols.get(name)?.declaration;
  if (declaration !== undefined && parameterArities(declaration)?.length === 0) {
    if (declaration.kind === 'constant' || declaration.kind === 'operator') return declaration;
  }
  const names = root.constants.map((constant) => constant.name);
  const meant = closestName(name, names);
  throw new DiagnosticError({
    code: 'unknown-constant',
    message: `${root.name} has no constant or definition ${name} that can be set.`,
    help: `${meant === undefined ? '' : `Did you mean ${meant}? `}Its constants are: ${names.join(', ') || 'none'}.`,
  });
}

function set(
  { constants, replacements }: ConstantSettings,
  declaration: Declaration,
  { root }: Specification,
  handle: number,
): void {
  const value: ConstantValue = { kind: 'handle', handle };
  if (declaration.kind === 'constant') {
    replacements.delete(declaration);
    constants.set(declaration, value);
    return;
  }
  const constant: Constant = {
    kind: 'constant',
    name: declaration.name,
    arity: 0,
    module: root,
    span: undefined,
  };
  replacements.set(declaration, constant);
  constants.set(constant, value);
}

function evaluateAssignment(name: string, text: string, inputs: Inputs, runtime: Runtime): number {
  const source = new Source(`--constant ${name}`, text);
  const { specification } = inputs;
  const first = analyseExpression(source, specification);
  const unknown = new Set(
    first.diagnostics.flatMap(({ code, place }) =>
      code === 'unknown-name' && place !== undefined ? [nameAt(text, place)] : [],
    ),
  );
  const known = new Map(inputs.constants);
  const modelValues = [...unknown].map((each): Constant => {
    const { root } = specification;
    const constant: Constant = {
      kind: 'constant',
      name: each,
      arity: 0,
      module: root,
      span: undefined,
    };
    known.set(constant, { kind: 'handle', handle: runtime.heap.modelValue(each) });
    return constant;
  });
  const { expression, diagnostics } =
    modelValues.length === 0 ? first : analyseExpression(source, specification, modelValues);
  if (expression === undefined) {
    // What cannot be a model value, such as an operator, is not known.
    throw new SpecErrors(unknown.size > 0 ? first.diagnostics : diagnostics, 151);
  }
  return evaluateExpression({ ...inputs, constants: known }, expression, runtime);
}

function nameAt(text: string, { line, column }: Place): string {
  const rest = text.split(/\r\n|\n|\r/)[line - 1]?.slice(column - 1);
  return /^\w+/.exec(rest ?? '')?.[0] ?? '';
}
