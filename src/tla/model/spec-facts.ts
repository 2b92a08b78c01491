import type { Handle } from '../../checker/values/heap/index.js';
import type { Specification } from '../front-end.js';
import type { ActionFacts, SpecFacts, SpecLocation } from '../natives/runtime.js';
import type { Declaration, Operator } from '../names/declarations.js';
import { unnamedAction } from '../natives/search-values.js';
import { placeOf, type Span } from '../text/source.js';
import type { Behavior, NamedPiece } from './behavior.js';
import type { Piece } from './formulas.js';
import type { Formula, Plan } from './plan.js';

export const NO_FACTS: SpecFacts = {
  variables: [],
  inits: [],
  actions: [],
  temporals: [],
  constraints: [],
  actionconstraints: [],
  invariants: [],
  impliedinits: [],
  impliedactions: [],
  impliedtemporals: [],
};

/** Whatever has a name, and a place where it is written. */
interface Named {
  readonly name: string;
  readonly span: Span | undefined;
}

/** What `TLCGet("spec")` tells: the parts of a specification, with their places. */
export function specFacts(
  { root, resolution }: Specification,
  plan: Plan,
  behavior: Behavior,
): Omit<SpecFacts, 'actions'> {
  const initial = ({ node, span }: Piece): Named => {
    if (node.kind !== 'name') return { name: plan.init?.name ?? 'Init', span };
    const definition = definitionOf(resolution.references.get(node));
    return { name: node.name, span: definition?.body.span ?? span };
  };
  return {
    variables: factsOf(root.variables),
    inits: factsOf((behavior.initial ?? []).map(initial)),
    temporals: factsOf(behavior.fairness.map(({ span }) => ({ name: unnamedAction.name, span }))),
    constraints: factsOf(plan.constraints.map(defined)),
    actionconstraints: factsOf(plan.actionConstraints.map(defined)),
    invariants: factsOf(behavior.invariants.map(decided)),
    impliedinits: factsOf(behavior.initialProperties.map(decided)),
    impliedactions: factsOf(behavior.actionProperties.map(decided)),
    impliedtemporals: factsOf(behavior.temporal.map(decided)),
  };
}

/** A formula with the place of its definition. */
function defined({ name, argument, span }: Formula): Named {
  const definition = argument.kind === 'implicit' ? definitionOf(argument.declaration) : undefined;
  return { name, span: definition?.span ?? span };
}

function definitionOf(declaration: Declaration | undefined): Operator['definition'] {
  return declaration?.kind === 'operator' ? declaration.definition : undefined;
}

function decided({ name, piece }: NamedPiece): Named {
  return { name, span: piece.span };
}

function factsOf(parts: readonly Named[]): ActionFacts[] {
  return parts.map((part) => actionFacts(part, []));
}

/** @param parameters the operands of the action */
export function actionFacts(
  { name, span }: Named,
  parameters: readonly (readonly [name: string, value: Handle])[],
): ActionFacts {
  return { name, location: locationOf(span), parameters };
}

/** The last character counts as part of a location. */
function locationOf(span: Span | undefined): SpecLocation {
  if (span === undefined) return unnamedAction.location;
  const { line, column } = placeOf(span);
  const last = placeOf({ ...span, start: Math.max(span.start, span.end - 1) });
  return {
    module: moduleName(span),
    beginLine: line,
    beginColumn: column,
    endLine: last.line,
    endColumn: last.column,
  };
}

/** Files are named like their modules. */
function moduleName({ source }: Span): string {
  return /([^/\\]*?)([.]tla)?$/.exec(source.file)?.[1] ?? source.file;
}
