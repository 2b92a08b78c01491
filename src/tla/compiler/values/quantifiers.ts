import { unboundedChoose, unboundedQuantifier, nothingChosen } from '../../runtime/failures.js';
import type {
  Bound,
  Choose,
  Quantification,
  TemporalQuantification,
  UnboundedQuantification,
} from '../../syntax/tree.js';
import { Assembly } from '../assembly.js';
import { codeOf, type Code } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { addBounds, loop } from './binders.js';
import { callText } from './operands.js';

/** `\A` and `\E` */
export function quantification(compiler: Compiler, node: Quantification, context: Context): Code {
  const body = (inner: Context): Code => compiler.condition(node.body, inner);
  return quantified(compiler, node.bounds, context, node.quantifier === '\\E', body);
}

/** Whether a condition holds for all elements of the bounds. */
export function forAll(
  compiler: Compiler,
  bounds: readonly Bound[],
  context: Context,
  body: (inner: Context) => Code,
): Code {
  return quantified(compiler, bounds, context, false, body);
}

/** A loop that ends at the first element that decides. */
function quantified(
  compiler: Compiler,
  bounds: readonly Bound[],
  context: Context,
  isExistential: boolean,
  body: (inner: Context) => Code,
): Code {
  const assembly = new Assembly(compiler.program);
  const result = assembly.fresh('q');
  const sets = addBounds(compiler, assembly, bounds, context);
  const label = assembly.fresh('search');
  assembly.lines.push(`let ${result} = ${!isExistential};`, `${label}: {`);
  assembly.lines.push(
    loop(compiler, assembly, sets, context, (inner) => {
      const block = assembly.block(body(inner));
      return [
        block.lines,
        `if (${isExistential ? '' : '!'}${block.text}) { ${result} = ${isExistential}; break ${label}; }`,
      ];
    }),
    '}',
  );
  return assembly.condition(result);
}

/** `CHOOSE x \in S : p`: the first element, in the order of values, that has the property. */
export function choose(compiler: Compiler, node: Choose, context: Context): Code {
  if (node.set === undefined) return codeOf(callText(compiler, unboundedChoose));
  const assembly = new Assembly(compiler.program);
  const set = assembly.name(compiler.value(node.set, context), 'set');
  const result = assembly.fresh('chosen');
  const { names, isTuple } = node;
  assembly.lines.push(`let ${result} = 0;`);
  assembly.lines.push(
    loop(compiler, assembly, [{ names, isTuple, set }], context, (inner, element) => {
      const block = assembly.block(compiler.condition(node.predicate, inner));
      return [block.lines, `if (${block.text}) { ${result} = ${element}; break; }`];
    }),
    `if (${result} === 0) ${callText(compiler, nothingChosen, set)};`,
  );
  return assembly.handle(result, { isListed: true });
}

export function unboundedQuantification(
  compiler: Compiler,
  _node: UnboundedQuantification | TemporalQuantification,
): Code {
  return codeOf(callText(compiler, unboundedQuantifier), { isCondition: true });
}
