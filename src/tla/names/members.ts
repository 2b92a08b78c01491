import type {
  Declaration,
  InstantiatedOperator,
  Instantiation,
  ModuleInstance,
  Parameter,
} from './declarations.js';

type Members = Pick<ModuleInstance, 'member' | 'memberNames'>;

/** What can follow the `!` after the name of an instance. */
export function instanceMembers(instantiation: Instantiation): Members {
  const made = new Map<string, Declaration | undefined>();
  const { symbols } = instantiation.module;
  return {
    member(name) {
      if (!made.has(name)) {
        const symbol = symbols.get(name);
        const isVisible = symbol !== undefined && !symbol.isLocal;
        made.set(name, isVisible ? instantiate(symbol.declaration, instantiation) : undefined);
      }
      return made.get(name);
    },
    *memberNames() {
      for (const [name, { declaration, isLocal }] of symbols) {
        if (!isLocal && isInstantiable(declaration)) yield name;
      }
    },
  };
}

function isInstantiable({ kind }: Declaration): boolean {
  return ['operator', 'fact', 'native', 'instantiated', 'instance'].includes(kind);
}

/**
 * `declaration`, a symbol of the instantiated module, as the instance has it. A symbol that the
 * instance does not change remains itself; a constant or variable is replaced, so that it has none.
 */
export function instantiate(
  declaration: Declaration,
  instantiation: Instantiation,
): Declaration | undefined {
  switch (declaration.kind) {
    case 'operator':
    case 'fact':
    case 'native':
    case 'instantiated':
      return changesNothing(instantiation)
        ? declaration
        : instantiateOperator(declaration, instantiation);
    case 'instance':
      return changesNothing(instantiation)
        ? declaration
        : instantiateInstance(declaration, instantiation);
    case 'invalid':
      return declaration;
    default:
      return undefined;
  }
}

function changesNothing({ substitutions, parameters }: Instantiation): boolean {
  return substitutions.size === 0 && parameters.length === 0;
}

function instantiateOperator(
  original: InstantiatedOperator['original'],
  instantiation: Instantiation,
): InstantiatedOperator {
  return {
    kind: 'instantiated',
    name: original.name,
    original,
    instantiation,
    parameters: [...instantiation.parameters, ...ownParameters(original)],
  };
}

function ownParameters(original: InstantiatedOperator['original']): readonly Parameter[] {
  switch (original.kind) {
    case 'operator':
    case 'instantiated':
      return original.parameters;
    case 'native':
      return original.parameterArities.map((arity, index) => {
        return { kind: 'parameter', name: `${index + 1}`, arity, span: undefined };
      });
    case 'fact':
      return [];
  }
}

/** An instance inside the instantiated module: its members are instantiated twice. */
function instantiateInstance(
  original: ModuleInstance,
  instantiation: Instantiation,
): ModuleInstance {
  const made = new Map<string, Declaration | undefined>();
  return {
    ...original,
    parameters: [...instantiation.parameters, ...original.parameters],
    member(name) {
      if (!made.has(name)) {
        const member = original.member(name);
        made.set(name, member && instantiate(member, instantiation));
      }
      return made.get(name);
    },
  };
}
