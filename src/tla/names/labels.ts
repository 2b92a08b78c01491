import type { Labelled } from '../syntax/tree.js';
import { describePlace } from '../text/diagnostics.js';
import type { ResolverContext } from './context.js';
import type { BoundSymbol, Label } from './declarations.js';
import type { Environment, LabelScope } from './environment.js';

/** Resolves a labelled expression and puts the label into the definition or label around it. */
export function resolveLabelled(
  context: ResolverContext,
  node: Labelled,
  environment: Environment,
): void {
  const { labels: around } = environment;
  if (around === undefined || environment.allowsAt) {
    reportMisplaced(context, node, environment);
    context.expression(node.body, environment);
    return;
  }
  const parameters = resolveParameters(context, node, around, environment);
  const label: Label = { definition: node, parameters, labels: new Map() };
  addLabel(context, label, around);
  const labels = { table: label.labels, bound: [] };
  context.expression(node.body, { ...environment, labels });
}

function reportMisplaced(
  { diagnostics }: ResolverContext,
  { label }: Labelled,
  { allowsAt }: Environment,
): void {
  diagnostics.error(
    'misplaced-label',
    label.span,
    allowsAt
      ? 'A label cannot stand inside an update of an EXCEPT.'
      : 'A label can stand only inside a definition or a named statement.',
  );
}

/** The parameters of a label are the identifiers that are bound where it stands: all, each once. */
function resolveParameters(
  { diagnostics }: ResolverContext,
  { label, parameters }: Labelled,
  { bound }: LabelScope,
  environment: Environment,
): BoundSymbol[] {
  const symbols: BoundSymbol[] = [];
  for (const { name, span } of parameters) {
    const symbol = environment.scope.lookup(name);
    if (symbol?.kind !== 'bound' || !bound.includes(symbol)) {
      diagnostics.error('label-parameters', span, `${name} is not bound around this label.`);
    } else if (symbols.includes(symbol)) {
      diagnostics.error('label-parameters', span, `The label has the parameter ${name} already.`);
    } else {
      symbols.push(symbol);
    }
  }
  const missing = bound.filter((symbol) => !symbols.includes(symbol)).map(({ name }) => name);
  if (missing.length > 0) {
    diagnostics.error(
      'label-parameters',
      label.span,
      `The label ${label.name} must name the identifiers that are bound here.`,
      { help: `Write ${label.name}(${bound.map(({ name }) => name).join(', ')}) :: ....` },
    );
  }
  return symbols;
}

function addLabel({ diagnostics }: ResolverContext, label: Label, { table }: LabelScope): void {
  const { name, span } = label.definition.label;
  const existing = table.get(name);
  if (existing !== undefined) {
    diagnostics.error('duplicate-label', span, `There is a label ${name} here already.`, {
      details: [`The other one is at ${describePlace(existing.definition.label.span)}.`],
    });
  }
  table.set(name, label);
}
