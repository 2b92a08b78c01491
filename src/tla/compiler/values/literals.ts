import { integer } from '../../../checker/values/heap/index.js';
import { notComputable, numberTooBig } from '../../runtime/failures.js';
import type { DecimalLiteral, NumberLiteral, StringLiteral } from '../../syntax/tree.js';
import { codeOf, type Code } from '../code.js';
import type { Compiler } from '../compiler.js';
import { callText, literal } from './operands.js';

const LARGEST = 2n ** 31n - 1n;

export function numberLiteral(compiler: Compiler, { value }: NumberLiteral): Code {
  if (value > LARGEST) {
    return codeOf(callText(compiler, numberTooBig, compiler.program.import(String(value), 'text')));
  }
  return literal(integer(compiler.heap, Number(value)));
}

export function decimalLiteral(compiler: Compiler, { text }: DecimalLiteral): Code {
  const what = compiler.program.import(`The decimal number ${text}`, 'text');
  return codeOf(callText(compiler, notComputable, what));
}

export function stringLiteral(compiler: Compiler, { value }: StringLiteral): Code {
  return literal(compiler.heap.string(value));
}
