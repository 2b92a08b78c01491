import { cursor, equal } from '../../../checker/values/heap/index.js';
import { wordsOf } from '../../packing/packing.js';
import { withStatus } from '../actions/assigned.js';
import { assignedIn } from '../actions/continuation.js';
import { Assembly, asHandle } from '../assembly.js';
import { flattenLines, localHandle, type Code, type Lines } from '../code.js';
import type { Compiler, Context, Continuation } from '../compiler.js';
import type { Syntax } from '../environment.js';
import { callText } from '../values/operands.js';
import { Unpackable } from './packed-rows.js';
import { packedRows, readPlace, variablePlace } from './places.js';
import { store, storeCode, type Target } from './stores.js';

/**
 * `x' = e` in packed rows. The row that is being made has what the state at hand has wherever no
 * variable has been given a value yet, and has it again after what follows.
 */
export function assignPacked(
  compiler: Compiler,
  slot: number,
  value: Syntax,
  context: Context,
  next: Continuation,
): Lines {
  if (isOpen(slot, context)) {
    const lines = store(compiler, targetOf(compiler, slot), value, context);
    return restoring(compiler, slot, lines, goOn(slot, context, next));
  }
  const assembly = new Assembly(compiler.program);
  const isEqual = equality(compiler, assembly, slot, compiler.operand(value, context));
  return [assembly.lines, `if (${isEqual}) {`, goOn(slot, context, next), '}'];
}

/** `x' \in S`: the variable takes each element in turn. */
export function assignElementPacked(
  compiler: Compiler,
  slot: number,
  set: string,
  context: Context,
  next: Continuation,
): Lines {
  if (!isOpen(slot, context)) throw new Error('a variable that has a value is looked up');
  const elements = compiler.program.fresh('each');
  const element = compiler.program.fresh('element');
  return restoring(
    compiler,
    slot,
    [
      `for (const ${elements} = ${callText(compiler, cursor, set)};;) {`,
      `const ${element} = ${elements}.next();`,
      `if (${element} === 0) break;`,
      storeCode(compiler, targetOf(compiler, slot), localHandle(element)),
      goOn(slot, context, next),
      '}',
    ],
    [],
  );
}

/** A variable that keeps its value: nothing is to be done where it has none yet. */
export function keepPacked(
  compiler: Compiler,
  slot: number,
  context: Context,
  next: Continuation,
): Lines {
  if (isOpen(slot, context)) return goOn(slot, context, next);
  const assembly = new Assembly(compiler.program);
  const state = readPlace(compiler, variablePlace(compiler, slot, 'S'));
  const isEqual = equality(compiler, assembly, slot, state);
  return [assembly.lines, `if (${isEqual}) {`, goOn(slot, context, next), '}'];
}

/** Whether a variable has no value yet; that it may have one cannot be told from a packed row. */
function isOpen(slot: number, context: Context): boolean {
  const status = assignedIn(context)[slot];
  if (status === 'maybe') throw new Unpackable('a variable may have a value already');
  return status === 'no';
}

function goOn(slot: number, context: Context, next: Continuation): Lines {
  return next(withStatus(assignedIn(context), slot, 'yes'));
}

function targetOf(compiler: Compiler, slot: number): Target {
  return { ...variablePlace(compiler, slot, 'P'), row: 'P', isFresh: true };
}

function equality(compiler: Compiler, assembly: Assembly, slot: number, value: Code): string {
  const made = readPlace(compiler, variablePlace(compiler, slot, 'P'));
  const texts = [made, value].map((code) => asHandle({ ...code, text: assembly.add(code) }));
  return callText(compiler, equal, ...texts);
}

/** Statements that change a variable, what follows, and the words as they were before. */
function restoring(compiler: Compiler, slot: number, change: Lines, rest: Lines): Lines {
  if (flattenLines(change).length === 0) return rest;
  const { address, shape } = packedRows(compiler).packing.places[slot]!;
  const words = wordsOf(address, shape.size).map(({ word }) => ({
    word,
    name: compiler.program.fresh('was'),
  }));
  return [
    words.map(({ word, name }) => `const ${name} = P[${word}];`),
    change,
    rest,
    words.map(({ word, name }) => `P[${word}] = ${name};`),
  ];
}
