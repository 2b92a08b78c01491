import type { Level, NativeOperator, ModuleInfo, ModuleSymbol } from '../names/declarations.js';
import { ModuleBuilder } from '../names/module-builder.js';
import { outermostScope } from '../names/resolver.js';
import type { NativeModule, NativeSignature } from './native-module.js';

/** Operands of native operators can be anything but temporal formulas. */
const HIGHEST_OPERAND: Level = 2;

/** The symbols of a standard module, with those of the modules that it extends. */
export function nativeModuleInfo(
  native: NativeModule,
  find: (name: string) => ModuleInfo | undefined,
): ModuleInfo {
  const module = new ModuleBuilder(native.name, outermostScope(), undefined, undefined);
  for (const name of [...native.extends, ...native.exposes]) {
    const extended = find(name);
    if (extended === undefined) throw new RangeError(`There is no standard module ${name}.`);
    module.extends.push(extended);
    const isReplaceable = native.exposes.includes(name);
    for (const symbol of extended.symbols.values()) addImported(module, symbol, isReplaceable);
  }
  for (const name of native.variables) {
    module.add({ kind: 'variable', name, module, span: undefined });
  }
  for (const signature of native.operators) module.add(nativeOperator(signature, module));
  return module;
}

function addImported(module: ModuleBuilder, symbol: ModuleSymbol, isReplaceable: boolean): void {
  const { declaration } = symbol;
  const isFixed = module.symbols.get(declaration.name)?.isReplaceable === false;
  module.add(declaration, {
    ...symbol,
    isReplaceable: !isFixed && (isReplaceable || symbol.isReplaceable),
  });
}

function nativeOperator(
  { name, parameterArities, level }: NativeSignature,
  module: ModuleInfo,
): NativeOperator {
  const levels = {
    level,
    highest: parameterArities.map(() => HIGHEST_OPERAND),
    counts: parameterArities.map(() => true),
  };
  return { kind: 'native', name, module, parameterArities, levels };
}
