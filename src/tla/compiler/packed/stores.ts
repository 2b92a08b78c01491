import type { Coded } from '../../packing/coded.js';
import { NO_CODE } from '../../packing/codes.js';
import type { Shape } from '../../packing/shape.js';
import { wordsOf } from '../../packing/packing.js';
import { maskOf, WORD } from '../../packing/bits.js';
import { warnOfMissingKey } from '../../runtime/warnings.js';
import type { Except, Expression, If, RecordConstructor, Update } from '../../syntax/tree.js';
import type { Span } from '../../text/source.js';
import { Assembly, asHandle } from '../assembly.js';
import { localHandle, type Code, type Lines, type Place } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import type { Syntax } from '../environment.js';
import { exceptOf } from '../values/except.js';
import { argumentCode } from '../values/functions.js';
import { literal } from '../values/operands.js';
import { bitsText } from './bits-text.js';
import { addressIn, numberOf, placeAt, readPlace, shapeName } from './places.js';
import { subsetBits } from './subset-bits.js';
import { tabulated } from './tabulated.js';

/** A place of the row that is being made. */
export interface Target extends Place {
  readonly row: 'P';
  /** Whether it still has what it has in the state at hand. */
  readonly isFresh: boolean;
}

/** Statements that put the value of an expression at a place. */
export function store(
  compiler: Compiler,
  to: Target,
  { argument, scope }: Syntax,
  context: Context,
): Lines {
  if (argument.kind === 'code' || argument.kind === 'implicit' || argument.kind === 'lambda') {
    return storeCode(compiler, to, compiler.operand({ argument, scope }, context));
  }
  const inner: Context = { ...context, environment: scope.environment, at: scope.at };
  return storeExpression(compiler, to, argument, inner);
}

function storeExpression(
  compiler: Compiler,
  to: Target,
  node: Expression,
  context: Context,
): Lines {
  switch (node.kind) {
    case 'labelled':
      return storeExpression(compiler, to, node.body, context);
    case 'if':
      return storeConditional(compiler, to, node, context);
    case 'except':
      return storeExcept(compiler, to, node, context);
    case 'record':
      return storeRecord(compiler, to, node, context);
    default: {
      const bits =
        to.shape.kind === 'subset' ? subsetBits(compiler, to.shape, node, context) : undefined;
      return bits === undefined
        ? storeCode(compiler, to, compiler.value(node, context))
        : storeBits(compiler, to, bits);
    }
  }
}

function storeConditional(compiler: Compiler, to: Target, node: If, context: Context): Lines {
  const assembly = new Assembly(compiler.program);
  const test = assembly.add(tabulated(compiler, compiler.condition(node.condition, context)));
  return [
    assembly.lines,
    `if (${test}) {`,
    storeExpression(compiler, to, node.consequent, context),
    '} else {',
    storeExpression(compiler, to, node.alternative, context),
    '}',
  ];
}

/** The place gets the function, and each update changes a part of it. */
function storeExcept(compiler: Compiler, to: Target, node: Except, context: Context): Lines {
  const base = compiler.value(node.function, context);
  if (base.place?.shape !== to.shape) {
    return storeCode(compiler, to, exceptOf(compiler, base, node.updates, context, node.span));
  }
  return [
    storeCode(compiler, to, base),
    node.updates.map((update) => storeUpdate(compiler, to, update, context, node.span)),
  ];
}

function storeUpdate(
  compiler: Compiler,
  to: Target,
  update: Update,
  context: Context,
  span: Span,
): Lines {
  const assembly = new Assembly(compiler.program);
  const keys = update.path.map((step): Code => {
    if (step.kind === 'update-field') return literal(compiler.heap.string(step.field.name));
    const key = argumentCode(compiler, step.arguments, context);
    return numberOf(key) === undefined ? localHandle(assembly.name(key, 'key')) : key;
  });
  return [assembly.lines, storeWithin(compiler, to, keys, update, context, span)];
}

/** Puts the value of an update where the keys lead; where a key is missing, nothing changes. */
function storeWithin(
  compiler: Compiler,
  to: Target,
  [key, ...others]: readonly Code[],
  update: Update,
  context: Context,
  span: Span,
): Lines {
  if (key === undefined) {
    const old = readPlace(compiler, to);
    return storeExpression(compiler, { ...to, isFresh: false }, update.value, {
      ...context,
      at: old,
    });
  }
  const within = placeAt(compiler, to, key);
  if (within === undefined) {
    const path = update.path.slice(-1 - others.length);
    const changed = exceptOf(
      compiler,
      readPlace(compiler, to),
      [{ ...update, path }],
      context,
      span,
    );
    return storeCode(compiler, { ...to, isFresh: false }, changed);
  }
  const further = (address: Code): Lines => {
    const target: Target = { ...to, shape: within.shape, address, isFresh: false };
    return storeWithin(compiler, target, others, update, context, span);
  };
  if (to.shape.kind === 'fields' || numberOf(within.address) !== undefined) {
    return further(within.address);
  }
  const assembly = new Assembly(compiler.program);
  const address = addressIn(compiler, to, key, 'find')!;
  const at = assembly.name(address, 'place');
  const warn = compiler.program.import(warnOfMissingKey, 'warnOfMissingKey');
  const where = compiler.program.import(span, 'span');
  const from = assembly.name(to.address, 'from');
  return [
    assembly.lines,
    `if (${at} !== 0) {`,
    further(assembly.takesOut(address) ? address : localHandle(at)),
    `} else ${warn}(R, ${where}, ${shapeName(compiler, to.shape)}.show(P, ${from}), ${asHandle(key)});`,
  ];
}

/** All fields are evaluated before the first is put in its place, which they may depend on. */
function storeRecord(
  compiler: Compiler,
  to: Target,
  node: RecordConstructor,
  context: Context,
): Lines {
  const { shape } = to;
  const names = node.fields.map(({ name }) => compiler.heap.string(name.name));
  const fits =
    (shape.kind === 'fields' || shape.kind === 'mapping') &&
    shape.domain.keys.length === new Set(names).size &&
    names.length === new Set(names).size &&
    names.every((name) => shape.domain.keys.includes(name));
  if (!fits) return storeCode(compiler, to, compiler.value(node, context));
  const assembly = new Assembly(compiler.program);
  const values = node.fields.map(({ value }): Code => {
    const code = compiler.value(value, context);
    return numberOf(code) === undefined ? localHandle(assembly.name(code, 'value')) : code;
  });
  const stores = values.map((value, index): Lines => {
    const field = placeAt(compiler, to, literal(names[index]!))!;
    return storeCode(compiler, { ...to, ...field, row: 'P', isFresh: false }, value);
  });
  return [assembly.lines, stores];
}

/** Statements that put a value at a place. */
export function storeCode(compiler: Compiler, to: Target, code: Code): Lines {
  const { shape } = to;
  const from = code.place;
  if (from !== undefined && from.shape === shape) return copyPlace(compiler, from, to);
  if (shape.kind === 'coded') return storeBits(compiler, to, codeBits(compiler, shape, code));
  if (shape.kind === 'subset')
    return storeBits(compiler, to, keptBits(compiler, shape, 'encode', code));
  const assembly = new Assembly(compiler.program);
  const text = asHandle({ ...code, text: assembly.add(code) });
  const at = assembly.name(to.address, 'place');
  return [assembly.lines, `${shapeName(compiler, shape)}.write(P, ${at}, ${text});`];
}

/** The code of a value, as bits. */
function codeBits(compiler: Compiler, shape: Coded, code: Code): Code {
  const known = numberOf(code);
  const bits = known === undefined ? NO_CODE : shape.codes.find(known);
  if (bits !== NO_CODE) return literal(bits);
  if (shape.isBoolean && code.isCondition) {
    const assembly = new Assembly(compiler.program);
    return assembly.condition(`(${assembly.add(code)} ? 1 : 0)`);
  }
  return keptBits(compiler, shape, 'numberOf', code);
}

/** The bits that a method of a shape gives for a value: kept where they are constant. */
function keptBits(compiler: Compiler, shape: Shape, method: string, code: Code): Code {
  const inner = new Assembly(compiler.program);
  const value = asHandle({ ...code, text: inner.add(code) });
  const outer = new Assembly(compiler.program);
  const number = inner.handle(`${shapeName(compiler, shape)}.${method}(${value})`);
  return outer.handle(`(${outer.add(tabulated(compiler, number))} >> 1)`);
}

/** The same bits, unless they are there already. */
function copyPlace(compiler: Compiler, from: Place, to: Target): Lines {
  const isSamePlace = from.slot === to.slot && from.address.text === to.address.text;
  if (isSamePlace && (from.row === 'P' || to.isFresh)) return [];
  const assembly = new Assembly(compiler.program);
  const source = assembly.name(from.address, 'from');
  const known = numberOf(from.address);
  const { size } = to.shape;
  if (size <= WORD) {
    const bits = bitsText(from.row, maskOf(size), source, known);
    return [assembly.lines, storeBits(compiler, to, { ...literal(0), isAtom: false, text: bits })];
  }
  const target = assembly.name(to.address, 'to');
  const words = wordsOf(1, size).map(({ mask }, index) => {
    const at = `P[(${target} >> 6) + ${index}]`;
    const word = `${from.row}[(${source} >> 6) + ${index}]`;
    return mask === -1 ? `${at} = ${word};` : `${at} = ${at} & ${~mask} | ${word} & ${mask};`;
  });
  return [assembly.lines, words];
}

/** Statements that put bits, which are code of a number, at a place of up to a word. */
function storeBits(compiler: Compiler, to: Target, bits: Code): Lines {
  const assembly = new Assembly(compiler.program);
  const text = assembly.add({ ...bits, isAtom: true });
  const mask = maskOf(to.shape.size);
  const known = numberOf(to.address);
  if (known !== undefined) {
    const shift = (known >> 1) % WORD;
    const word = `P[${known >> 6}]`;
    const moved = shift === 0 ? text : `${text} << ${shift}`;
    return [
      assembly.lines,
      mask === -1 ? `${word} = ${text};` : `${word} = ${word} & ${~(mask << shift)} | ${moved};`,
    ];
  }
  const at = assembly.name(to.address, 'place');
  if (mask === -1) return [assembly.lines, `P[${at} >> 6] = ${text};`];
  return [
    assembly.lines,
    `P[${at} >> 6] = P[${at} >> 6] & ~(${mask} << (${at} >> 1)) | ${text} << (${at} >> 1);`,
  ];
}
