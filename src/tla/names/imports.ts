import type { Identifier } from '../syntax/tree.js';
import type { Span } from '../text/source.js';
import { describeDeclaration, type ResolverContext } from './context.js';
import {
  parameterArities,
  type Declaration,
  type Instantiation,
  type ModuleInfo,
  type ModuleSymbol,
} from './declarations.js';
import { instantiate } from './members.js';
import type { ModuleBuilder } from './module-builder.js';

/** Makes the symbols of an extended module the module's own. */
export function importExtended(
  context: ResolverContext,
  extended: ModuleInfo,
  { span }: Identifier,
  module: ModuleBuilder,
): void {
  module.extends.push(extended);
  if (extended.isIncomplete) module.isIncomplete = true;
  for (const [name, nested] of extended.nested) module.nested.set(name, nested);
  for (const symbol of extended.symbols.values()) {
    if (!symbol.isLocal) importSymbol(context, symbol, span, module);
  }
}

/** Makes the operators of an instantiated module the module's own. */
export function importInstantiated(
  context: ResolverContext,
  instantiation: Instantiation,
  isLocal: boolean,
  module: ModuleBuilder,
): void {
  if (instantiation.module.isIncomplete) module.isIncomplete = true;
  const { span } = instantiation.definition;
  for (const symbol of instantiation.module.symbols.values()) {
    const declaration = symbol.isLocal ? undefined : instantiate(symbol.declaration, instantiation);
    if (declaration === undefined) continue;
    importSymbol(context, { ...symbol, declaration, isLocal }, span, module);
  }
}

/** The first of several symbols with one name remains, when they can be the same at all. */
function importSymbol(
  context: ResolverContext,
  symbol: ModuleSymbol,
  span: Span,
  module: ModuleBuilder,
): void {
  const { declaration, isLocal, isReplaceable } = symbol;
  const existing = module.scope.lookup(declaration.name);
  if (existing === declaration) {
    const earlier = module.symbols.get(declaration.name);
    module.add(declaration, {
      isLocal: isLocal && earlier?.isLocal !== false,
      isReplaceable: isReplaceable && earlier?.isReplaceable !== false,
    });
    return;
  }
  if (existing === undefined || module.canReplace(existing)) {
    module.add(declaration, symbol);
    return;
  }
  if (isReplaceable) return;
  if (existing.kind === 'invalid' || isSameDefinition(existing, declaration)) return;
  if (isInterchangeable(existing, declaration)) warnAmbiguous(context, existing, declaration, span);
  else reportConflict(context, existing, declaration, span);
}

function warnAmbiguous(
  { diagnostics }: ResolverContext,
  existing: Declaration,
  declaration: Declaration,
  span: Span,
): void {
  diagnostics.warning(
    'ambiguous-import',
    span,
    `${declaration.name} comes from two modules; the first one is used.`,
    { details: [...describeDeclaration(existing), ...describeDeclaration(declaration)] },
  );
}

function reportConflict(
  { diagnostics }: ResolverContext,
  existing: Declaration,
  declaration: Declaration,
  span: Span,
): void {
  diagnostics.error(
    'import-conflict',
    span,
    `${declaration.name} comes from this module too, as something different.`,
    { details: [...describeDeclaration(existing), ...describeDeclaration(declaration)] },
  );
}

/** Whether both are one definition that came here on two ways. */
function isSameDefinition(left: Declaration, right: Declaration): boolean {
  const origin = originOf(left);
  return origin !== undefined && origin === originOf(right) && left.name === right.name;
}

function originOf(declaration: Declaration): ModuleInfo | undefined {
  if (declaration.kind === 'instantiated') return originOf(declaration.original);
  return 'module' in declaration ? declaration.module : undefined;
}

/** Whether both are declared, or both defined, with the same number of parameters. */
function isInterchangeable(left: Declaration, right: Declaration): boolean {
  const arities = [left, right].map((declaration) => parameterArities(declaration)?.length);
  return isDeclared(left) === isDeclared(right) && arities[0] === arities[1];
}

function isDeclared({ kind }: Declaration): boolean {
  return kind === 'constant' || kind === 'variable';
}
