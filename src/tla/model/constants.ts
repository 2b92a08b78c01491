import {
  kindOf,
  RAW_SET,
  setFrom,
  TRUE,
  FALSE,
  integer,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import type {
  Configuration,
  ConfigurationValue,
  ConstantAssignment,
  ConstantReplacement,
  Located,
} from '../cfg/configuration.js';
import type { ConstantValue } from '../compiler/compiler.js';
import type { Specification } from '../front-end.js';
import {
  parameterArities,
  type Constant,
  type Declaration,
  type ModuleInfo,
} from '../names/declarations.js';
import type { Diagnostics } from '../text/diagnostics.js';
import { didYouMean } from '../text/suggest.js';

/** What a configuration says that constants and definitions are. */
export interface ConstantSettings {
  readonly constants: Map<Declaration, ConstantValue>;
  readonly replacements: Map<Declaration, Declaration>;
  /** Those of the replacements that are made inside of a module that is named. */
  readonly moduleReplacements: Set<Declaration>;
}

/** Reads the constants of a configuration. What is wrong with them is reported. */
export function readConstants(
  specification: Specification,
  configuration: Configuration,
  heap: Heap,
  diagnostics: Diagnostics,
): ConstantSettings {
  const settings: ConstantSettings = {
    constants: new Map(),
    replacements: new Map(),
    moduleReplacements: new Set(),
  };
  const reader = new ConstantReader(specification, heap, diagnostics, settings);
  for (const setting of configuration.constants) {
    if (setting.kind === 'assignment') reader.assign(setting);
    else reader.replace(setting);
  }
  reader.refuseChains(configuration);
  return settings;
}

class ConstantReader {
  readonly #tables = new Map<Declaration, Map<string, Handle>>();

  constructor(
    private readonly specification: Specification,
    private readonly heap: Heap,
    private readonly diagnostics: Diagnostics,
    private readonly settings: ConstantSettings,
  ) {}

  /** `C = value`, `Op(a, b) = value`. */
  assign({ name, module, value, arguments: operands }: ConstantAssignment): void {
    const handle = this.#valueOf(value);
    const list = operands.map((operand) => this.#valueOf(operand));
    const declaration = this.#find(name, module);
    if (declaration === undefined) {
      const home = this.#moduleFor(module);
      this.diagnostics.warning(
        'config-unknown-name',
        name.span,
        `${name.value} is set, but the specification has no such constant or definition.`,
        { help: didYouMean(name.value, home === undefined ? [] : home.scope.names()) },
      );
      return;
    }
    if (!this.#checkArity(name, declaration, list.length)) return;
    if (module !== undefined) this.settings.moduleReplacements.add(declaration);
    const target = this.#settable(declaration);
    if (list.length === 0) {
      this.settings.constants.set(target, { kind: 'handle', handle });
      return;
    }
    const table = this.#tables.get(target) ?? new Map<string, Handle>();
    this.#tables.set(target, table);
    table.set(list.join(), handle);
    this.settings.constants.set(target, { kind: 'table', values: table });
  }

  /** A constant, or one that takes the place of a definition. */
  #settable(declaration: Declaration): Declaration {
    if (declaration.kind === 'constant') return declaration;
    const known = this.settings.replacements.get(declaration);
    if (known !== undefined) return known;
    const constant: Constant = {
      kind: 'constant',
      name: declaration.name,
      arity: parameterArities(declaration)?.length ?? 0,
      module: this.specification.root,
      span: undefined,
    };
    this.settings.replacements.set(declaration, constant);
    return constant;
  }

  /** `C <- Op`, `C <- [M] Op`. */
  replace({ name, module, operator }: ConstantReplacement): void {
    const { root } = this.specification;
    const target = this.#lookup(root, operator.value);
    if (target === undefined) {
      this.diagnostics.error(
        'config-unknown-name',
        operator.span,
        `There is no operator ${operator.value} in module ${root.name}.`,
        { help: didYouMean(operator.value, root.scope.names()) },
      );
      return;
    }
    const declaration = this.#find(name, module);
    if (declaration === undefined) {
      const home = this.#moduleFor(module);
      this.diagnostics.error(
        'config-unknown-name',
        name.span,
        `${name.value} is replaced, but ${home === undefined ? 'it' : `module ${home.name}`} has no such constant or definition.`,
        { help: didYouMean(name.value, home === undefined ? [] : home.scope.names()) },
      );
      return;
    }
    if (!this.#checkArity(name, declaration, parameterArities(target)?.length ?? 0)) return;
    if (module !== undefined) this.settings.moduleReplacements.add(declaration);
    this.settings.replacements.set(declaration, target);
  }

  /** A replacement that is itself replaced would depend on the order in which they are read. */
  refuseChains({ constants }: Configuration): void {
    for (const setting of constants) {
      if (setting.kind !== 'replacement' || setting.module !== undefined) continue;
      const target = this.#lookup(this.specification.root, setting.operator.value);
      const isChain = target !== undefined && this.settings.replacements.has(target);
      if (!isChain) continue;
      this.diagnostics.error(
        'config-chained-replacement',
        setting.operator.span,
        `${setting.operator.value} stands for ${setting.name.value}, but is replaced itself.`,
        { help: 'Name the last operator of the chain directly.' },
      );
    }
  }

  #find(name: Located<string>, module: Located<string> | undefined): Declaration | undefined {
    const home = this.#moduleFor(module);
    const found = home && this.#lookup(home, name.value);
    // An operator of a standard module is the same one in all instances.
    return found?.kind === 'instantiated' && found.original.kind === 'native'
      ? found.original
      : found;
  }

  #moduleFor(module: Located<string> | undefined): ModuleInfo | undefined {
    const { root, modules, library } = this.specification;
    if (module === undefined) return root;
    const found =
      modules.find(({ name }) => name === module.value) ??
      root.nested.get(module.value) ??
      library.find(module.value);
    if (found === undefined) {
      this.diagnostics.error(
        'config-unknown-name',
        module.span,
        `The specification has no module ${module.value}.`,
        {
          help: didYouMean(
            module.value,
            modules.map(({ name }) => name),
          ),
        },
      );
    }
    return found;
  }

  /** What a name means in a module: `Op`, or `I!Op` through instances. */
  #lookup(module: ModuleInfo, name: string): Declaration | undefined {
    const [first = '', ...members] = name.split('!');
    let found = module.symbols.get(first)?.declaration ?? module.scope.lookup(first);
    for (const member of members) {
      found = found?.kind === 'instance' ? found.member(member) : undefined;
    }
    return found;
  }

  #checkArity(name: Located<string>, declaration: Declaration, found: number): boolean {
    const expected = parameterArities(declaration)?.length;
    if (expected === undefined || expected === found) return true;
    this.diagnostics.error(
      'config-arity',
      name.span,
      `${name.value} takes ${expected} arguments, but what the configuration gives takes ${found}.`,
    );
    return false;
  }

  #valueOf(value: ConfigurationValue): Handle {
    const { heap } = this;
    switch (value.kind) {
      case 'number':
        return integer(heap, value.value);
      case 'string':
        return heap.string(value.value);
      case 'boolean':
        return value.value ? TRUE : FALSE;
      case 'model-value':
        return heap.modelValue(value.name);
      case 'set': {
        const elements = value.elements.map((element) => this.#valueOf(element));
        const mark = heap.mark();
        for (const element of elements) heap.push(element);
        const set = setFrom(heap, mark);
        if (kindOf(heap, set) === RAW_SET) {
          this.diagnostics.error(
            'config-value',
            value.span,
            'The elements of this set are of kinds that cannot be compared.',
            { help: 'Use values of one kind, or names: a name is a model value.' },
          );
        }
        return set;
      }
    }
  }
}

/** Reports constants of the root module that have no value. */
export function refuseOpenConstants(
  { root }: Specification,
  { constants, replacements }: ConstantSettings,
  diagnostics: Diagnostics,
): void {
  for (const constant of root.constants) {
    if (constants.has(constant) || replacements.has(constant)) continue;
    diagnostics.error(
      'config-missing-constant',
      constant.span ?? root.syntax!.span,
      `The constant ${constant.name} has no value.`,
      {
        help: `Write ${constant.name} = value or ${constant.name} <- operator below CONSTANT in the configuration, or --constant '${constant.name}=value' on the command line.`,
      },
    );
  }
}
