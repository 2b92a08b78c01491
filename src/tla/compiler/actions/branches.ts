import { noCaseHolds } from '../../runtime/failures.js';
import type { ActionFormula, Case, Expression, If, Quantification } from '../../syntax/tree.js';
import { Assembly } from '../assembly.js';
import type { Code, Lines } from '../code.js';
import type { Compiler, Context, Continuation } from '../compiler.js';
import { addBounds, loop } from '../values/binders.js';
import { negation } from '../values/logic.js';
import { callText } from '../values/operands.js';
import { isUnchanged } from '../values/primes.js';
import { clouded, type Assigned } from './assigned.js';
import {
  afterConjunct,
  assignedIn,
  atLength,
  branch,
  guard,
  inTurn,
  inUses,
  shortly,
} from './continuation.js';
import { leaveUnchanged } from './unchanged.js';

/** Conjuncts from left to right, each in all the ways that those before it leave. */
export function conjunction(
  compiler: Compiler,
  [first, ...others]: readonly Expression[],
  context: Context,
  next: Continuation,
): Lines {
  if (first === undefined) return next(assignedIn(context));
  return compiler.action(first, context, conjuncts(compiler, others, context, next));
}

/** Going on with further conjuncts. */
function conjuncts(
  compiler: Compiler,
  [first, ...others]: readonly Expression[],
  context: Context,
  next: Continuation,
): Continuation {
  if (first === undefined) return next;
  return atLength((assigned) => {
    const here: Context = { ...context, assigned };
    return afterConjunct(
      compiler,
      here,
      () => compiler.condition(first, here),
      (way) => compiler.action(first, here, way),
      conjuncts(compiler, others, context, next),
    );
  });
}

/** Each disjunct is a way of its own. */
export function disjunction(
  compiler: Compiler,
  nodes: readonly Expression[],
  context: Context,
  next: Continuation,
): Lines {
  return branch(compiler, next, (way) =>
    inTurn(
      compiler,
      nodes.map((node) => compiler.action(node, context, way)),
    ),
  );
}

export function conditionalAction(
  compiler: Compiler,
  node: If,
  context: Context,
  next: Continuation,
): Lines {
  const test = added(compiler, compiler.condition(node.condition, context), context);
  return branch(compiler, next, (way) => [
    test.lines,
    `if (${test.text}) {`,
    compiler.action(node.consequent, context, way),
    '} else {',
    compiler.action(node.alternative, context, way),
    '}',
  ]);
}

function added(compiler: Compiler, code: Code, context: Context): { lines: Lines; text: string } {
  const assembly = new Assembly(compiler.program);
  const text = assembly.add(inUses(compiler, code, context));
  return { lines: assembly.lines, text };
}

/** The first arm whose condition holds is the only way. */
export function caseAction(
  compiler: Compiler,
  node: Case,
  context: Context,
  next: Continuation,
): Lines {
  return branch(compiler, next, (way) =>
    node.arms.reduceRight<Lines>(
      (rest, arm) => {
        const test = added(compiler, compiler.condition(arm.condition, context), context);
        return [
          test.lines,
          `if (${test.text}) {`,
          compiler.action(arm.value, context, way),
          '} else {',
          rest,
          '}',
        ];
      },
      node.other === undefined
        ? [`${callText(compiler, noCaseHolds)};`]
        : compiler.action(node.other, context, way),
    ),
  );
}

/** `P => Q`: true without Q where P is not. */
export function implication(
  compiler: Compiler,
  premise: Code,
  conclude: (way: Continuation) => Lines,
  context: Context,
  next: Continuation,
): Lines {
  const test = added(compiler, premise, context);
  return branch(compiler, next, (way) => [
    test.lines,
    `if (${test.text}) {`,
    conclude(way),
    '} else {',
    way(assignedIn(context)),
    '}',
  ]);
}

export function quantifiedAction(
  compiler: Compiler,
  node: Quantification,
  context: Context,
  next: Continuation,
): Lines {
  const assembly = new Assembly(compiler.program);
  const sets = addBounds(compiler, assembly, node.bounds, context);
  if (node.quantifier === '\\E') {
    const steps = loop(compiler, assembly, sets, context, (inner) =>
      compiler.action(node.body, inner, next),
    );
    return [assembly.lines, steps];
  }
  return [assembly.lines, everyElement(compiler, assembly, sets, node, context, next)];
}

/**
 * `\A x \in S : A` is the conjunction of A for all elements: a function for each element makes A
 * true in every possible way, and goes on with the next one.
 */
function everyElement(
  compiler: Compiler,
  assembly: Assembly,
  sets: ReturnType<typeof addBounds>,
  node: Quantification,
  context: Context,
  next: Continuation,
): Lines {
  const [steps, visit, index] = ['steps', 'visit', 'index'].map((hint) => assembly.fresh(hint));
  const collected = (assigned: Assigned): { lines: Lines; assignsNone: boolean } => {
    let assignsNone = true;
    const goOn = shortly((after) => {
      assignsNone &&= after.every((status, slot) => status === assigned[slot]);
      return [`${visit}(${index} + 1);`];
    });
    const lines = loop(compiler, assembly, sets, { ...context, assigned }, (inner) => [
      `${steps}.push((${index}) => {`,
      afterConjunct(
        compiler,
        inner,
        () => compiler.condition(node.body, inner),
        (way) => compiler.action(node.body, inner, way),
        goOn,
      ),
      '});',
    ]);
    return { lines, assignsNone };
  };
  const before = assignedIn(context);
  const first = collected(before);
  // From the second element on, variables may have values that had none before the first.
  const assigned = first.assignsNone ? before : clouded(before);
  const { lines } = first.assignsNone ? first : collected(assigned);
  return [
    `const ${steps} = [];`,
    lines,
    `const ${visit} = (${index}) => {`,
    `if (${index} < ${steps}.length) { ${steps}[${index}](${index}); return; }`,
    next(assigned),
    '};',
    `${visit}(0);`,
  ];
}

/** `[A]_v`: A, or v stays as it is; `<<A>>_v`: A, and v does not. */
export function actionFormula(
  compiler: Compiler,
  node: ActionFormula,
  context: Context,
  next: Continuation,
): Lines {
  const subscript = { argument: node.subscript, scope: context };
  if (node.form === 'box') {
    return branch(compiler, next, (way) => [
      compiler.action(node.action, context, way),
      leaveUnchanged(compiler, subscript, context, way),
    ]);
  }
  return compiler.action(
    node.action,
    context,
    atLength((assigned) => {
      const after: Context = { ...context, assigned };
      const changes = negation(compiler, isUnchanged(compiler, subscript, after));
      return guard(compiler, changes, after, next);
    }),
  );
}
