import type { AssumeProve } from '../syntax/module-tree.js';
import type {
  Bound,
  Case,
  Expression,
  FunctionApplication,
  FunctionDefinition,
  Identifier,
  Lambda,
  SelectionStep,
} from '../syntax/tree.js';

/** What the steps of a path can select from. */
export type Selectable = Expression | Lambda | AssumeProve | FunctionDefinition | ArmOfCase;

/** An arm of a CASE: its condition, which OTHER has not, and its value are the operands 1 and 2. */
export interface ArmOfCase {
  readonly kind: 'arm-of-case';
  readonly condition: Expression | undefined;
  readonly value: Expression;
}

type Operands = {
  readonly [Kind in Selectable['kind']]?: (
    node: Extract<Selectable, { kind: Kind }>,
  ) => readonly (Selectable | undefined)[];
};

const sets = ({ bounds }: { readonly bounds: readonly Bound[] }) => bounds.map(({ set }) => set);
const elements = (node: { readonly elements: readonly Expression[] }) => node.elements;
const fieldValues = (node: { readonly fields: readonly { readonly value: Expression }[] }) =>
  node.fields.map(({ value }) => value);

/** Operands by position. The sets of bound identifiers count, the expressions they govern do not. */
const operands: Operands = {
  application: (node) => node.arguments,
  junction: ({ items }) => items,
  product: ({ factors }) => factors,
  'function-application': (node) => [node.function, argumentOf(node)],
  'field-access': ({ record, field }) => [
    record,
    { kind: 'string', value: field.name, span: field.span },
  ],
  tuple: elements,
  set: elements,
  'set-filter': ({ bound }) => [bound.set],
  'set-map': sets,
  function: sets,
  quantification: sets,
  'function-definition': sets,
  choose: ({ set }) => [set],
  'function-set': ({ domain, range }) => [domain, range],
  record: fieldValues,
  'record-set': fieldValues,
  except: (node) => [node.function],
  if: ({ condition, consequent, alternative }) => [condition, consequent, alternative],
  case: armsOf,
  'arm-of-case': ({ condition, value }) => [condition, value],
  let: ({ body }) => [body],
  'action-formula': ({ action, subscript }) => [action, subscript],
  fairness: ({ subscript, action }) => [subscript, action],
  'assume-prove': ({ assumptions, goal }) => [
    ...assumptions.map((part) => (part.kind === 'new-symbol' ? undefined : part)),
    goal,
  ],
};

/** The operand at a position, counted as TLA+ counts operands; undefined when there is none. */
export function operandAt(
  node: Selectable,
  selector: Exclude<SelectionStep['selector'], '@' | ':'>,
): Selectable | undefined {
  const list = operands[node.kind] as
    ((node: Selectable) => readonly (Selectable | undefined)[]) | undefined;
  const found = list?.(node) ?? [];
  if (selector === '<<') return found[0];
  if (selector === '>>') return found.length === 2 ? found[1] : undefined;
  return found[selector - 1];
}

function armsOf({ arms, other }: Case): ArmOfCase[] {
  const all = [...arms, ...(other === undefined ? [] : [{ condition: undefined, value: other }])];
  return all.map(({ condition, value }) => ({ kind: 'arm-of-case', condition, value }));
}

/** The argument of a function application: several arguments are one tuple. */
function argumentOf(node: FunctionApplication): Expression {
  const [only] = node.arguments;
  if (node.arguments.length === 1 && only !== undefined) return only;
  return { kind: 'tuple', elements: node.arguments, span: node.span };
}

/** An expression with the identifiers that govern it. */
export interface Binder {
  readonly names: readonly Identifier[];
  readonly body: Expression;
}

/** The expression in `node` that identifiers govern which `node` itself binds. */
export function binderOf(node: Selectable): Binder | undefined {
  switch (node.kind) {
    case 'set-filter':
      return { names: node.bound.names, body: node.predicate };
    case 'choose':
      return { names: node.names, body: node.predicate };
    case 'set-map':
      return { names: namesOf(node.bounds), body: node.element };
    case 'function':
    case 'quantification':
    case 'function-definition':
      return { names: namesOf(node.bounds), body: node.body };
    case 'unbounded-quantification':
    case 'temporal-quantification':
      return { names: node.names, body: node.body };
    case 'lambda':
      return { names: node.parameters, body: node.body };
    default:
      return undefined;
  }
}

function namesOf(bounds: readonly Bound[]): Identifier[] {
  return bounds.flatMap(({ names }) => names);
}
