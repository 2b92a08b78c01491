import {
  bigUnion,
  difference,
  domainOf,
  equal,
  equalToNumber,
  equalToString,
  intersection,
  isSmallInteger,
  isString,
  member,
  powerset,
  subsetOf,
  union,
} from '../../../checker/values/heap/index.js';
import { notComputable } from '../../runtime/failures.js';
import { enabled } from '../actions/enabled.js';
import { Assembly } from '../assembly.js';
import { codeOf, type Code } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import type { Syntax } from '../environment.js';
import { negation, shortCircuit } from './logic.js';
import { addHandles, callText, literal } from './operands.js';
import { isUnchanged, primed } from './primes.js';

type Condition = (...all: never[]) => boolean;

type Compile = (compiler: Compiler, operands: readonly Syntax[], context: Context) => Code;

/** How a function of the runtime gives a handle: whether the elements of the set are listed. */
function handleOf(
  callee: (...all: never[]) => number,
  isListed: 'if all operands are' | 'never',
): Compile {
  return (compiler, operands, context) => {
    const assembly = new Assembly(compiler.program);
    const codes = operands.map((operand) => compiler.operand(operand, context));
    const texts = addHandles(assembly, codes);
    return assembly.handle(callText(compiler, callee, ...texts), {
      isListed: isListed !== 'never' && codes.every((code) => code.isListed),
    });
  };
}

/**
 * A function of the runtime that gives a JavaScript boolean, or its negation.
 *
 * @param calleeFor chooses the function for the operands
 */
function conditionOf(
  calleeFor: (compiler: Compiler, operands: readonly Code[]) => Condition,
  isNegated = false,
): Compile {
  return (compiler, operands, context) => {
    const codes = operands.map((operand) => compiler.operand(operand, context));
    return conditionFrom(compiler, calleeFor(compiler, codes), codes, isNegated);
  };
}

function conditionFrom(
  compiler: Compiler,
  callee: Condition,
  operands: readonly Code[],
  isNegated: boolean,
): Code {
  const assembly = new Assembly(compiler.program);
  const texts = addHandles(assembly, operands);
  return assembly.condition(`${isNegated ? '!' : ''}${callText(compiler, callee, ...texts)}`);
}

/** `equal`, or what is shorter where the second operand is a number or a string of the spec. */
function equality({ heap }: Compiler, operands: readonly Code[]): Condition {
  const second = operands[1];
  const known = second?.isAtom === true ? Number(second.text) : NaN;
  if (Number.isNaN(known)) return equal;
  if (isSmallInteger(known)) return equalToNumber;
  return isString(heap, known) ? equalToString : equal;
}

/** `=` or `#` */
function comparison(isNegated: boolean): Compile {
  return (compiler, operands, context) => {
    const codes = operands.map((operand) => compiler.operand(operand, context));
    return conditionFrom(compiler, equality(compiler, codes), codes, isNegated);
  };
}

/** Conditions from left to right, until one decides. */
function list(isDisjunction: boolean): Compile {
  return (compiler, operands, context) =>
    shortCircuit(
      compiler,
      operands.map((operand) => compiler.operandCondition(operand, context)),
      isDisjunction,
    );
}

const negate: Compile = (compiler, operands, context) =>
  negation(compiler, compiler.operandCondition(only(operands), context));

const imply: Compile = (compiler, operands, context) => {
  const [left, right] = operands.map((operand) => compiler.operandCondition(operand, context));
  if (left === undefined || right === undefined) throw new Error('an implication has two operands');
  return shortCircuit(compiler, [negation(compiler, left), right], true);
};

const equate: Compile = (compiler, operands, context) => {
  const assembly = new Assembly(compiler.program);
  const texts = operands.map((operand) =>
    assembly.add(compiler.operandCondition(operand, context)),
  );
  return assembly.condition(`(${texts.join(' === ')})`);
};

/** `x \\in S`, or its negation. */
function membership(isNegated: boolean): Compile {
  return (compiler, operands, context) => {
    const codes = operands.map((operand) => compiler.operand(operand, context));
    return conditionFrom(compiler, member, codes, isNegated);
  };
}

/** A formula about behaviors, which no evaluation in one state or step decides. */
function temporal(name: string): Compile {
  return (compiler) =>
    codeOf(
      callText(compiler, notComputable, compiler.program.import(`A formula with ${name}`, 'text')),
      {
        isCondition: true,
      },
    );
}

const builtins: Readonly<Record<string, Compile>> = {
  TRUE: () => literal(4),
  FALSE: () => literal(2),
  BOOLEAN: ({ heap }) => ({ ...literal(heap.booleans), isListed: true }),
  STRING: ({ heap }) => literal(heap.strings),
  '=': comparison(false),
  '#': comparison(true),
  '\\in': membership(false),
  '\\notin': membership(true),
  '\\subseteq': conditionOf(() => subsetOf),
  '\\cup': handleOf(union, 'if all operands are'),
  '\\cap': handleOf(intersection, 'if all operands are'),
  '\\': handleOf(difference, 'if all operands are'),
  SUBSET: handleOf(powerset, 'never'),
  UNION: handleOf(bigUnion, 'never'),
  DOMAIN: handleOf(domainOf, 'if all operands are'),
  '/\\': list(false),
  '\\/': list(true),
  '~': negate,
  '=>': imply,
  '<=>': equate,
  "'": (compiler, operands, context) => primed(compiler, only(operands), context),
  UNCHANGED: (compiler, operands, context) => isUnchanged(compiler, only(operands), context),
  ENABLED: (compiler, operands, context) => enabled(compiler, only(operands), context),
  '\\cdot': temporal('\\cdot'),
  '[]': temporal('[]'),
  '<>': temporal('<>'),
  '~>': temporal('~>'),
  '-+->': temporal('-+->'),
};

/** The application of an operator of the language. */
export function applyBuiltin(
  compiler: Compiler,
  name: string,
  operands: readonly Syntax[],
  context: Context,
): Code {
  const compile = builtins[name];
  if (compile === undefined) throw new Error(`the operator ${name} is not compiled`);
  return compile(compiler, operands, context);
}

function only(operands: readonly Syntax[]): Syntax {
  const [operand] = operands;
  if (operand === undefined) throw new Error('an operand is missing');
  return operand;
}
