import { equal } from '../../../checker/values/heap/index.js';
import { wordsOf } from '../../packing/packing.js';
import type { Shape } from '../../packing/shape.js';
import { partsOf, variableOf } from '../actions/variables.js';
import { Assembly, asHandle } from '../assembly.js';
import type { Code } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import type { Syntax } from '../environment.js';
import { callText } from '../values/operands.js';
import { shortCircuit } from '../values/logic.js';
import { packedRows, readPlace, variablePlace } from './places.js';
import { readVariable } from '../values/variables.js';

/** `UNCHANGED e` as a condition over packed rows; undefined where e is more than variables. */
export function isUnchangedPacked(
  compiler: Compiler,
  operand: Syntax,
  context: Context,
): Code | undefined {
  const slots = partsOf(compiler, operand).map((part) => variableOf(compiler, part, context, true));
  const known = slots.filter((slot) => slot !== undefined);
  if (known.length < slots.length) return undefined;
  const conditions = known.map((slot) => keepsValue(compiler, slot, context));
  return shortCircuit(compiler, conditions, false);
}

function keepsValue(compiler: Compiler, slot: number, context: Context): Code {
  const rows = packedRows(compiler);
  const { address, shape } = rows.packing.places[slot]!;
  const assembly = new Assembly(compiler.program);
  const next = readVariable(compiler, compiler.inputs.variables[slot]!, {
    ...context,
    mode: 'next',
  });
  const state = readPlace(compiler, variablePlace(compiler, slot, 'S'));
  if (!comparesByBits(shape)) {
    const texts = [next, state].map((code) => asHandle({ ...code, text: assembly.add(code) }));
    return assembly.condition(callText(compiler, equal, ...texts));
  }
  assembly.include(next);
  assembly.include(state);
  const texts = wordsOf(address, shape.size).map(
    (part) => `${rows.partText('P', part)} === ${rows.partText('S', part)}`,
  );
  return assembly.condition(`(${texts.join(' && ')})`);
}

/** Whether all values of a shape compare with each other, so that unequal bits decide. */
function comparesByBits(shape: Shape): boolean {
  switch (shape.kind) {
    case 'coded':
      return shape.valueKind !== null;
    case 'subset':
      return true;
    case 'mapping':
      return comparesByBits(shape.value);
    case 'fields':
      return shape.values.every(comparesByBits);
    case 'whole':
      return false;
  }
}
