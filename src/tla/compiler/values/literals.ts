import { integer } from '../../../checker/values/heap/index.js';
import { decimalNumber, numberTooBig } from '../../runtime/failures.js';
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
  return codeOf(callText(compiler, decimalNumber, compiler.program.import(text, 'text')));
}

export function stringLiteral(compiler: Compiler, { value }: StringLiteral): Code {
  return literal(compiler.heap.string(value));
}
