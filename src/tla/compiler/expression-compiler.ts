import { truth } from '../runtime/failures.js';
import { locate } from '../runtime/locate.js';
import type { Declaration, Instantiation, Operator } from '../names/declarations.js';
import type { Expression } from '../syntax/tree.js';
import { DiagnosticError } from '../../checker/diagnostic.js';
import { placedAt } from '../text/diagnostics.js';
import type { Span } from '../text/source.js';
import { compileAction } from './actions/action.js';
import { applyActionArgument } from './actions/operators.js';
import type { Assigned } from './actions/assigned.js';
import { Branching } from './analysis/branching.js';
import { Purity } from './analysis/purity.js';
import { Strictness } from './analysis/strictness.js';
import { SyntaxParameters } from './analysis/syntax-parameters.js';
import { Assembly } from './assembly.js';
import { applyDeclaration, applySyntax } from './calls/apply.js';
import { functionOf } from './calls/function-arguments.js';
import type { Code, Lines } from './code.js';
import { Compiler, type Context, type Continuation, type Inputs, type Use } from './compiler.js';
import { Environment, type Syntax } from './environment.js';
import { Program } from './program.js';
import { cached } from './values/cached.js';
import { exceptExpression } from './values/except.js';
import {
  fieldAccess,
  functionApplication,
  functionConstructor,
  record,
  tuple,
} from './values/functions.js';
import { letExpression } from './values/lets.js';
import { decimalLiteral, numberLiteral, stringLiteral } from './values/literals.js';
import { caseExpression, conditional, FALSE_CODE, junction, TRUE_CODE } from './values/logic.js';
import { callText } from './values/operands.js';
import { path } from './values/paths.js';
import { actionFormula } from './values/primes.js';
import { choose, quantification, unboundedQuantification } from './values/quantifiers.js';
import {
  functionSetExpression,
  productExpression,
  recordSetExpression,
  setEnumeration,
  setFilter,
  setMap,
} from './values/sets.js';
import { temporalFormula } from './values/temporal.js';

type Compilers = {
  readonly [Kind in Expression['kind']]: (
    compiler: Compiler,
    node: Extract<Expression, { kind: Kind }>,
    context: Context,
  ) => Code;
};

const compilers: Compilers = {
  number: numberLiteral,
  decimal: decimalLiteral,
  string: stringLiteral,
  name: (compiler, node, context) =>
    compiler.apply(referenced(compiler, node), [], context, node.span),
  at: (_compiler, _node, { at }) => {
    if (at === undefined) throw new Error('@ has no value where it is used');
    return at;
  },
  path,
  application: (compiler, node, context) => {
    const operands = node.arguments.map((argument): Syntax => ({ argument, scope: context }));
    return compiler.apply(referenced(compiler, node.operator), operands, context, node.span);
  },
  junction,
  product: productExpression,
  'function-application': functionApplication,
  'field-access': fieldAccess,
  tuple,
  set: setEnumeration,
  'set-filter': setFilter,
  'set-map': setMap,
  function: functionConstructor,
  'function-set': functionSetExpression,
  record,
  'record-set': recordSetExpression,
  except: exceptExpression,
  quantification,
  'unbounded-quantification': unboundedQuantification,
  'temporal-quantification': unboundedQuantification,
  choose,
  if: conditional,
  case: caseExpression,
  let: letExpression,
  'action-formula': actionFormula,
  fairness: temporalFormula,
  labelled: (compiler, { body }, context) => compiler.value(body, context),
};

/** Kinds of expressions that are not worth a site of their own when a program is traced. */
const PLAIN: ReadonlySet<Expression['kind']> = new Set([
  'number',
  'string',
  'name',
  'labelled',
  'let',
]);

/** Kinds of expressions that go through the elements of a set: their values are looked up first. */
const LOOPS: ReadonlySet<Expression['kind']> = new Set([
  'set-filter',
  'set-map',
  'function',
  'quantification',
  'choose',
]);

/** What a name of the syntax tree refers to. */
export function referenced(
  compiler: Compiler,
  node: Extract<Expression, { kind: 'name' }>,
): Declaration {
  const declaration = compiler.inputs.specification.resolution.references.get(node);
  if (declaration === undefined) throw new Error(`${node.name} is not resolved`);
  return declaration;
}

/** How deep definitions can be put into one another before that is taken for endless. */
const EXPANSION_LIMIT = 250;

/** The compiler: its parts, tied together. */
export class ExpressionCompiler extends Compiler {
  readonly strictness: Strictness;
  readonly syntaxParameters: SyntaxParameters;
  readonly purity: Purity;
  readonly branching: Branching;
  readonly initialBranching: Branching;
  readonly #globalInstances: ReadonlySet<Instantiation>;
  #depth = 0;

  constructor(inputs: Inputs) {
    const program = new Program();
    super(inputs, program, new Environment(undefined, program.functions));
    const { resolution, modules, root } = inputs.specification;
    const replace = (declaration: Declaration): Declaration => this.effective(declaration);
    this.strictness = new Strictness(resolution);
    this.syntaxParameters = new SyntaxParameters(resolution);
    this.purity = new Purity(resolution, inputs.natives, replace);
    this.branching = new Branching(resolution, false, replace);
    this.initialBranching = new Branching(resolution, true, replace);
    this.#globalInstances = new Set(
      [root, ...modules].flatMap((module) => [
        ...module.instantiations,
        ...[...module.nested.values()].flatMap((nested) => nested.instantiations),
      ]),
    );
  }

  /** The context of the root module. */
  context(mode: Context['mode'], assigned?: Assigned): Context {
    return { environment: this.root, at: undefined, mode, assigned };
  }

  override value(node: Expression, context: Context): Code {
    const compile = compilers[node.kind] as (
      compiler: Compiler,
      each: Expression,
      around: Context,
    ) => Code;
    const compiled = compile(this, node, context);
    const code = LOOPS.has(node.kind) ? cached(this, compiled) : compiled;
    if (PLAIN.has(node.kind)) return code;
    return this.traced(code, { span: node.span, operator: undefined, values: [] });
  }

  override condition(node: Expression, context: Context): Code {
    return this.#asCondition(this.value(node, context));
  }

  override operand(syntax: Syntax, context: Context): Code {
    return this.applyArgument(syntax, [], context);
  }

  override applyArgument(syntax: Syntax, operands: readonly Syntax[], context: Context): Code {
    const span = 'span' in syntax.argument ? syntax.argument.span : this.#rootSpan;
    return applySyntax(this, syntax, operands, context, span);
  }

  override operandCondition(syntax: Syntax, context: Context): Code {
    return this.#asCondition(this.operand(syntax, context));
  }

  #asCondition(code: Code): Code {
    if (code.isCondition) return code;
    if (code.isAtom && code.text === '4') return TRUE_CODE;
    if (code.isAtom && code.text === '2') return FALSE_CODE;
    const assembly = new Assembly(this.program);
    return assembly.condition(callText(this, truth, assembly.add(code)));
  }

  get #rootSpan(): Span {
    const { syntax } = this.inputs.specification.root;
    if (syntax === undefined) throw new Error('the root module has no source');
    return syntax.span;
  }

  override apply(
    declaration: Declaration,
    operands: readonly Syntax[],
    context: Context,
    span: Span,
  ): Code {
    return applyDeclaration(this, this.effective(declaration), operands, context, span);
  }

  override applyOriginal(
    declaration: Declaration,
    operands: readonly Syntax[],
    context: Context,
    span: Span,
  ): Code {
    return applyDeclaration(this, this.effectiveOriginal(declaration), operands, context, span);
  }

  override action(node: Expression, context: Context, next: Continuation): Lines {
    return compileAction(this, node, context, next);
  }

  override actionOf(
    syntax: Syntax,
    operands: readonly Syntax[],
    context: Context,
    next: Continuation,
  ): Lines {
    return applyActionArgument(this, syntax, operands, context, next);
  }

  override operatorFunction(argument: Syntax, arity: number, context: Context): Code {
    return functionOf(this, argument, arity, context);
  }

  override traced(code: Code, { span, operator, values }: Use): Code {
    if (!this.inputs.isTraced || code.isAtom) return code;
    const site = this.addSite({ span, operator, names: values.map(([name]) => name) });
    const result = this.program.fresh('t');
    const report = this.program.import(locate, 'locate');
    const texts = values.map(([, text]) => text).join(', ');
    // The operands of an operator are evaluated, and have their own sites, before it is applied.
    const isUse = operator !== undefined;
    return {
      ...code,
      text: result,
      lines: [
        isUse ? code.lines : [],
        `let ${result};`,
        'try {',
        isUse ? [] : code.lines,
        `${result} = ${code.text};`,
        `} catch (error) { throw ${report}(error, ${site}, [${texts}]); }`,
      ],
    };
  }

  override expanding<T>(operator: Operator, span: Span, expand: () => T): T {
    if (this.#depth >= EXPANSION_LIMIT) {
      throw new DiagnosticError({
        code: 'endless-expansion',
        message: `${operator.name} would have to be expanded without end here.`,
        ...placedAt(span),
        help: 'A recursive operator cannot be applied to expressions of which it needs more than the value: primed ones, or actions.',
      });
    }
    this.#depth++;
    try {
      return expand();
    } finally {
      this.#depth--;
    }
  }

  override isGlobal(instantiation: Instantiation): boolean {
    return this.#globalInstances.has(instantiation);
  }
}
