import type { Diagnostic } from '../checker/diagnostic.js';
import { formatHandle, type Handle } from '../checker/values/heap/index.js';
import { analyseEntry } from './front-end.js';
import type { ModuleSources } from './loading/module-sources.js';
import { evaluateExpression } from './model/evaluate.js';
import { explainFailure } from './model/explain-failure.js';
import { rankEntry } from './model/ranks.js';
import type { Declaration, ModuleInfo } from './names/declarations.js';
import type { Runtime } from './natives/runtime.js';
import {
  analyseSources,
  EXIT_PARSE,
  prepare,
  type Prepared,
  type PrepareOptions,
  type TlaSources,
} from './prepare.js';
import { locate } from './runtime/locate.js';
import { SpecErrors } from './spec-errors.js';
import { Diagnostics } from './text/diagnostics.js';
import { Source, type Span } from './text/source.js';

/** What a session sees when nobody says otherwise. */
export const USUAL_MODULES: readonly string[] = [
  'Reals',
  'Sequences',
  'FiniteSets',
  'Bags',
  'TLC',
  'Randomization',
];

/** The name of a root module that is there for a session alone. */
const SESSION_MODULE = 'Session';

/** A root module that sees the operators of others. */
export function sessionSources(
  names: readonly string[],
  modules: ModuleSources,
  configuration?: Source,
): TlaSources {
  const text = `---- MODULE ${SESSION_MODULE} ----\nEXTENDS ${names.join(', ')}\n====\n`;
  return { root: new Source(SESSION_MODULE, text), modules, configuration };
}

/**
 * Evaluates expressions one after the other, as if they stood at the end of a module. Definitions
 * that are entered are there for what comes after them; so is the order of strings, which is that
 * of their first occurrence.
 */
export class Session {
  readonly #prepared: Prepared;
  /** The module without what was entered. */
  readonly #root: ModuleInfo;
  #specification: Prepared['inputs']['specification'];
  /** How many warnings have been taken. */
  #taken = 0;

  /**
   * @param constants expressions by the name of the constant
   * @throws SpecErrors, DiagnosticError
   */
  constructor(
    sources: TlaSources,
    options: PrepareOptions,
    constants: ReadonlyMap<string, string> = new Map(),
  ) {
    const analysed = analyseSources(sources);
    this.#specification = analysed.specification;
    this.#root = analysed.specification.root;
    this.#prepared = prepare(analysed, options, constants, new Diagnostics());
  }

  /**
   * Evaluates an expression, or keeps definitions.
   *
   * @param source what was entered
   * @returns the value as TLC writes it; undefined for definitions
   * @throws SpecErrors when it is no expression that could be evaluated, DiagnosticError when its
   *   evaluation fails
   */
  enter(source: Source): string | undefined {
    const { entry, diagnostics } = analyseEntry(source, this.#specification, (declaration) =>
      this.#wasEntered(declaration),
    );
    if (entry === undefined) throw new SpecErrors(diagnostics, EXIT_PARSE);
    const { inputs, runtime } = this.#prepared;
    rankEntry(source, inputs.heap);
    if (entry.kind === 'definitions') {
      this.#specification = entry.specification;
      return undefined;
    }
    if (entry.level > 0) throw notConstant(source);
    const specification = this.#specification;
    const value = evaluateExpression({ ...inputs, specification }, entry.expression, runtime);
    return shownValue(runtime, value, wholeOf(source));
  }

  /** What is odd about the evaluations since the last call. */
  takeWarnings(): readonly Diagnostic[] {
    const { all } = this.#prepared.warnings;
    const taken = all.slice(this.#taken);
    this.#taken = all.length;
    return taken;
  }

  #wasEntered(declaration: Declaration): boolean {
    return this.#root.symbols.get(declaration.name)?.declaration !== declaration;
  }
}

/** The text of a value. Parts of it may be evaluated only when they are printed. */
function shownValue(runtime: Runtime, value: Handle, span: Span): string {
  const format = (): string => formatHandle(runtime.heap, value);
  try {
    return format();
  } catch (error) {
    const site = { span, operator: undefined, names: [] };
    const run = (): void => locating(format);
    throw explainFailure(error, { runtime, trace: () => ({ sites: [site], run }) });
  }
}

/** Notes that the first of all places is where a failure happens. */
function locating(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw locate(error, 0, []);
  }
}

function wholeOf(source: Source): Span {
  return { source, start: 0, end: source.text.length };
}

function notConstant(source: Source): SpecErrors {
  const diagnostics = new Diagnostics();
  diagnostics.error(
    'level-exceeded',
    wholeOf(source),
    'This depends on variables, and there is no state here that would give them values.',
  );
  return new SpecErrors(diagnostics.all, EXIT_PARSE);
}
