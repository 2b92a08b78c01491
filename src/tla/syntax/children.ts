import type { AssumeProve, NewSymbol, Unit } from './module-tree.js';
import type { Argument, Bound, Expression, Instance, LetDefinition } from './tree.js';

/** A node that contains expressions, directly or not. */
export type SyntaxNode = Argument | LetDefinition | Unit | Instance | AssumeProve | NewSymbol;

type Children = {
  readonly [Kind in SyntaxNode['kind']]: (
    node: Extract<SyntaxNode, { kind: Kind }>,
  ) => readonly SyntaxNode[];
};

const none = (): readonly SyntaxNode[] => [];
const body = (node: { readonly body: Expression }) => [node.body];
const elements = (node: { readonly elements: readonly Expression[] }) => node.elements;
const boundsAndBody = (node: { readonly bounds: readonly Bound[]; readonly body: Expression }) => [
  ...setsOf(node.bounds),
  node.body,
];
const fieldValues = (node: { readonly fields: readonly { readonly value: Expression }[] }) =>
  node.fields.map(({ value }) => value);

const children: Children = {
  number: none,
  decimal: none,
  string: none,
  name: none,
  at: none,
  path: ({ steps }) => steps.flatMap((step) => ('arguments' in step ? step.arguments : [])),
  application: (node) => node.arguments,
  lambda: body,
  junction: ({ items }) => items,
  product: ({ factors }) => factors,
  'function-application': (node) => [node.function, ...node.arguments],
  'field-access': ({ record }) => [record],
  tuple: elements,
  set: elements,
  'set-filter': ({ bound, predicate }) => [bound.set, predicate],
  'set-map': ({ element, bounds }) => [element, ...setsOf(bounds)],
  function: boundsAndBody,
  'function-set': ({ domain, range }) => [domain, range],
  record: fieldValues,
  'record-set': fieldValues,
  except: (node) => [
    node.function,
    ...node.updates.flatMap(({ path, value }) => [
      ...path.flatMap((step) => (step.kind === 'update-index' ? step.arguments : [])),
      value,
    ]),
  ],
  quantification: boundsAndBody,
  'unbounded-quantification': body,
  'temporal-quantification': body,
  choose: ({ set, predicate }) => [...present(set), predicate],
  if: ({ condition, consequent, alternative }) => [condition, consequent, alternative],
  case: ({ arms, other }) => [
    ...arms.flatMap(({ condition, value }) => [condition, value]),
    ...present(other),
  ],
  let: (node) => [...node.definitions, node.body],
  'action-formula': ({ action, subscript }) => [action, subscript],
  fairness: ({ subscript, action }) => [subscript, action],
  labelled: body,
  'operator-definition': body,
  'function-definition': boundsAndBody,
  'instance-definition': ({ instance }) => [instance],
  'recursive-declaration': none,
  instance: ({ substitutions }) => substitutions.map(({ value }) => value),
  module: ({ units }) => units,
  'constant-declaration': none,
  'variable-declaration': none,
  'instance-unit': ({ instance }) => [instance],
  assumption: ({ statement }) => [statement],
  theorem: ({ statement }) => [statement],
  'assume-prove': ({ assumptions, goal }) => [...assumptions, goal],
  'new-symbol': ({ set }) => present(set),
  'use-or-hide': none,
  'invalid-unit': none,
};

/** The nodes directly inside `node`, in the order of the source. Proofs have none. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const list = children[node.kind] as (parent: SyntaxNode) => readonly SyntaxNode[];
  return list(node);
}

function present(node: Expression | undefined): Expression[] {
  return node === undefined ? [] : [node];
}

function setsOf(bounds: readonly Bound[]): Expression[] {
  return bounds.map(({ set }) => set);
}
