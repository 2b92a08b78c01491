import type {
  Declaration,
  InstantiatedOperator,
  Parameter,
} from '../../../src/tla/names/declarations.js';
import type { Resolution } from '../../../src/tla/names/resolution.js';
import type {
  Bound,
  Expression,
  FunctionDefinition,
  Identifier,
  LetDefinition,
} from '../../../src/tla/syntax/tree.js';
import {
  moduleScope,
  withBindings,
  type Binding,
  type Scope,
  type Syntax,
  type ValueBinding,
  type World,
} from './scope.js';
import { asFunction, fail, type Value } from './values.js';

/** A thing that is applied, with its operands. */
export interface Application {
  readonly declaration: Declaration;
  readonly operands: readonly Syntax[];
  readonly scope: Scope;
}

/** What an application comes to once names are replaced by what they stand for. */
export type Meaning =
  | ValueBinding
  /** An expression to evaluate in place. */
  | { readonly kind: 'expression'; readonly node: Expression; readonly scope: Scope }
  | {
      readonly kind: 'function';
      readonly node: FunctionDefinition;
      readonly scope: Scope;
      readonly isRecursive: boolean;
    }
  /** An operator of the language or of a standard module, or a variable. */
  | { readonly kind: 'primitive'; readonly application: Application };

/** The application that an expression is, if it is a name, an operation or a path to an operator. */
export function applicationOf(
  { resolution }: Pick<World, 'resolution'>,
  node: Expression,
  scope: Scope,
): Application | undefined {
  const at = (argument: Syntax['argument']): Syntax => ({ argument, scope });
  if (node.kind === 'name') {
    return { declaration: resolution.references.get(node)!, operands: [], scope };
  }
  if (node.kind === 'application') {
    const declaration = resolution.references.get(node.operator)!;
    return { declaration, operands: node.arguments.map(at), scope };
  }
  if (node.kind !== 'path') return undefined;
  const path = resolution.paths.get(node)!;
  if (path.kind !== 'operator-path') throw new RangeError('a path to a part of a definition');
  return { declaration: path.operator, operands: path.arguments.map(at), scope };
}

/** Replaces names by what they stand for, once. */
export function meaningOf(world: Pick<World, 'resolution'>, application: Application): Meaning {
  const { declaration, operands, scope } = application;
  const binding = scope.bindings.get(declaration);
  if (binding?.kind === 'value') return binding;
  if (binding?.kind === 'syntax') return meaningOfSyntax(world, binding.syntax, operands);
  if (declaration.kind === 'instantiated') {
    const inner = instanceScope(declaration, operands, scope);
    const count = declaration.instantiation.parameters.length;
    return meaningOf(world, {
      declaration: declaration.original,
      operands: operands.slice(count),
      scope: inner,
    });
  }
  if (declaration.kind !== 'operator') return { kind: 'primitive', application };
  const outer = binding === undefined ? moduleScope(scope) : binding.scope();
  const { definition, parameters, isRecursive } = declaration;
  if (definition === undefined) throw new RangeError(`${declaration.name} has no definition`);
  if (definition.kind === 'function-definition') {
    return { kind: 'function', node: definition, scope: outer, isRecursive };
  }
  return { kind: 'expression', node: definition.body, scope: bind(outer, parameters, operands) };
}

/** As `meaningOf`, for the application of an argument. */
export function meaningOfSyntax(
  world: Pick<World, 'resolution'>,
  { argument, scope }: Syntax,
  operands: readonly Syntax[],
): Meaning {
  if (argument.kind === 'value') return argument;
  if (argument.kind === 'implicit') {
    return meaningOf(world, { declaration: argument.declaration, operands, scope });
  }
  if (argument.kind === 'lambda') {
    const parameters = argument.parameters.map((each) => boundBy(world.resolution, each));
    return { kind: 'expression', node: argument.body, scope: bind(scope, parameters, operands) };
  }
  if (operands.length === 0) return { kind: 'expression', node: argument, scope };
  // The name of an operator that was passed as an argument.
  const passed = applicationOf(world, argument, scope)!;
  return meaningOf(world, { ...passed, operands: [...passed.operands, ...operands] });
}

function bind(
  scope: Scope,
  parameters: readonly Declaration[],
  operands: readonly Syntax[],
): Scope {
  const added = parameters.map((parameter, index) => {
    return [parameter, { kind: 'syntax', syntax: operands[index]! }] as const;
  });
  return withBindings(scope, added);
}

/** The scope of the module that an INSTANCE substitutes symbols in. */
function instanceScope(
  { instantiation }: InstantiatedOperator,
  operands: readonly Syntax[],
  scope: Scope,
): Scope {
  const parameters: readonly Parameter[] = instantiation.parameters;
  const site = bind(moduleScope(scope), parameters, operands);
  const bindings = new Map(
    [...instantiation.substitutions].map(([symbol, argument]): [Declaration, Binding] => [
      symbol,
      { kind: 'syntax', syntax: { argument, scope: site } },
    ]),
  );
  return { bindings, module: bindings, at: undefined };
}

function boundBy(resolution: Resolution, identifier: Identifier): Declaration {
  return resolution.bound.get(identifier)!;
}

/** Binds a name, or the names of a tuple. */
export function bindElement(
  { names, isTuple }: Pick<Bound, 'names' | 'isTuple'>,
  element: Value,
  scope: Scope,
  { resolution }: Pick<World, 'resolution'>,
): Scope {
  const bound = (name: Identifier, value: Value) =>
    [boundBy(resolution, name), { kind: 'value', value }] as const;
  if (!isTuple) return withBindings(scope, [bound(names[0]!, element)]);
  const tuple = asFunction(element);
  if (!tuple.isSequence || tuple.values.length !== names.length) fail('no such tuple');
  return withBindings(
    scope,
    names.map((name, index) => bound(name, tuple.values[index]!)),
  );
}

/** The scope of the body of a LET. */
export function letScope(
  { resolution }: Pick<World, 'resolution'>,
  definitions: readonly LetDefinition[],
  scope: Scope,
): Scope {
  const inner: Scope = withBindings(
    scope,
    definitions.flatMap((definition) => {
      const isOperator =
        definition.kind === 'operator-definition' || definition.kind === 'function-definition';
      const operator = isOperator ? resolution.operators.get(definition) : undefined;
      return operator === undefined
        ? []
        : [[operator, { kind: 'definition', operator, scope: () => inner }] as const];
    }),
  );
  return inner;
}
