import type { Module } from '../syntax/module-tree.js';
import type {
  Constant,
  Declaration,
  Instantiation,
  Operator,
  Variable,
  ModuleInfo,
  ModuleSymbol,
} from './declarations.js';
import type { Scope } from './scope.js';

type SymbolMarks = Partial<Omit<ModuleSymbol, 'declaration'>>;

/** A module while its names are being resolved. */
export class ModuleBuilder implements ModuleInfo {
  readonly name: string;
  readonly syntax: Module | undefined;
  readonly scope: Scope;
  readonly extends: ModuleInfo[] = [];
  readonly symbols = new Map<string, ModuleSymbol>();
  readonly nested = new Map<string, ModuleInfo>();
  readonly constants: Constant[] = [];
  readonly variables: Variable[] = [];
  readonly operators: Operator[] = [];
  readonly instantiations: Instantiation[] = [];
  /** The module around it. */
  readonly enclosing: ModuleBuilder | undefined;
  /** Recursive operators that are declared and not yet defined, in the module and its LETs. */
  readonly pending = new Set<Operator>();
  /** Names already reported as unknown. */
  readonly unknownNames = new Set<string>();
  /** Whether some of its names are not known because of other errors. */
  isIncomplete = false;
  hasRecursion = false;

  constructor(
    name: string,
    scope: Scope,
    syntax: Module | undefined,
    enclosing: ModuleBuilder | undefined,
  ) {
    this.name = name;
    this.scope = scope;
    this.syntax = syntax;
    this.enclosing = enclosing;
  }

  /** Remembers that some operator here is recursive. */
  noteRecursion(): void {
    this.hasRecursion = true;
    this.enclosing?.noteRecursion();
  }

  /** Makes `declaration` one of the module's symbols. */
  add(
    declaration: Declaration,
    { isLocal = false, isReplaceable = false }: SymbolMarks = {},
  ): void {
    this.scope.add(declaration);
    const isKnown = this.symbols.get(declaration.name)?.declaration === declaration;
    this.symbols.set(declaration.name, { declaration, isLocal, isReplaceable });
    if (isKnown) return;
    if (declaration.kind === 'constant') this.constants.push(declaration);
    if (declaration.kind === 'variable') this.variables.push(declaration);
  }

  /** Whether a definition may take the place of `declaration`, a symbol from around it. */
  canReplace(declaration: Declaration): boolean {
    const symbol = this.symbols.get(declaration.name);
    if (symbol?.declaration === declaration) return symbol.isReplaceable;
    return this.enclosing?.canReplace(declaration) ?? false;
  }

  /** The module inside this one or around it with that name. */
  findNested(name: string): ModuleInfo | undefined {
    return this.nested.get(name) ?? this.enclosing?.findNested(name);
  }
}
