import fc from 'fast-check';
import type {
  Argument,
  Bound,
  Expression,
  Identifier,
  LetDefinition,
  Name,
  PathStep,
  Signature,
} from '../../src/tla/syntax/tree.js';
import { Source, type Span } from '../../src/tla/text/source.js';

const span: Span = { source: new Source('generated', ''), start: 0, end: 0 };

const identifierName = fc.constantFrom('a', 'b', 'x1', 'Foo', '_y', '2nd', 'WFx', 'in');
const identifier = identifierName.map((name): Identifier => ({ name, span }));
const identifiers = fc.array(identifier, { minLength: 1, maxLength: 3 });
const fieldName = fc
  .constantFrom('a', 'THEN', 'IN', 'SUBSET', 'x_')
  .map((name): Identifier => ({ name, span }));

const infixNames = String.raw`
  => <=> ~> -+-> /\ \/ = # \in \notin < <= |- ::= \subseteq \prec \cdot @@ :> \ \cup \cap .. ... !!
  ## $ \sqcap \wr + ++ (+) % %% || - -- (-) * && (.) (\X) \o / // \div ^ ^^ -| =| := <: ??`
  .trim()
  .split(/\s+/);
const prefixNames = '~ [] <> ENABLED UNCHANGED SUBSET UNION DOMAIN -.'.split(' ');
const postfixNames = "' ^+ ^* ^#".split(' ');

function operator(names: readonly string[]): fc.Arbitrary<Name> {
  return fc.constantFrom(...names).map((name) => ({ kind: 'name', name, span }));
}

const literal: fc.Arbitrary<Expression> = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 12n }).map((value): Expression => {
    return { kind: 'number', value, span };
  }),
  fc.constantFrom('1.5', '0.25').map((text): Expression => ({ kind: 'decimal', text, span })),
  fc
    .string({ unit: fc.constantFrom('a', 'B', ' ', '"', '\\', '\n', '\t', '∧', '*', '(') })
    .map((value): Expression => ({ kind: 'string', value, span })),
);

const name = identifierName.map((each): Name => ({ kind: 'name', name: each, span }));

const operatorSymbol = operator([...infixNames.filter((each) => each !== '-'), ...postfixNames]);

type Trees = {
  expression: Expression;
  argument: Argument;
  bound: Bound;
  step: PathStep;
  definition: LetDefinition;
};

/** Syntax trees of every kind of expression, as the parser makes them, but for their spans. */
export const arbitraryExpression: fc.Arbitrary<Expression> = fc.letrec<Trees>((tie) => {
  const expression = tie('expression');
  const expressions = fc.array(expression, { maxLength: 3 });
  const someExpressions = fc.array(expression, { minLength: 1, maxLength: 3 });
  const twoOrThree = fc.array(expression, { minLength: 2, maxLength: 3 });
  const someArguments = fc.array(tie('argument'), { minLength: 1, maxLength: 3 });
  const bounds = fc.array(tie('bound'), { minLength: 1, maxLength: 2 });
  const optional = fc.option(expression, { nil: undefined });
  const field = fc
    .record({ name: fieldName, value: expression })
    .map((each) => ({ ...each, span }));
  const fields = fc.array(field, { minLength: 1, maxLength: 3 });

  function node<T extends object>(parts: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) {
    return fc.record(parts).map((each) => ({ ...each, span }) as unknown as Expression);
  }
  const kind = <K extends Expression['kind']>(each: K) => fc.constant(each);

  const operation = fc.oneof(
    node({
      kind: kind('application'),
      operator: operator(infixNames),
      fixity: fc.constant('infix'),
      arguments: fc.tuple(expression, expression),
    }),
    node({
      kind: kind('application'),
      operator: operator(prefixNames),
      fixity: fc.constant('prefix'),
      arguments: fc.tuple(expression),
    }),
    node({
      kind: kind('application'),
      operator: operator(postfixNames),
      fixity: fc.constant('postfix'),
      arguments: fc.tuple(expression),
    }),
    node({
      kind: kind('application'),
      operator: fc.oneof(name, operator(infixNames.filter((each) => !/^[/\\]+$|^-$/.test(each)))),
      fixity: fc.constant('call'),
      arguments: someArguments,
    }),
    node({ kind: kind('product'), factors: twoOrThree }),
    node({
      kind: kind('junction'),
      operator: fc.constantFrom('/\\', '\\/'),
      items: someExpressions,
    }),
  );

  const access = fc.oneof(
    node({
      kind: kind('function-application'),
      function: expression,
      arguments: someExpressions,
    }),
    node({ kind: kind('field-access'), record: expression, field: fieldName }),
    fc
      .tuple(
        fc.record({ name: identifierName, arguments: fc.array(tie('argument'), { maxLength: 2 }) }),
        fc.array(tie('step'), { minLength: 1, maxLength: 3 }),
      )
      .map(([first, rest]): Expression => {
        return { kind: 'path', steps: [{ kind: 'name-step', ...first, span }, ...rest], span };
      }),
  );

  const collection = fc.oneof(
    node({ kind: kind('tuple'), elements: expressions }),
    node({ kind: kind('set'), elements: expressions }),
    node({ kind: kind('set-filter'), bound: singleBound(tie('bound')), predicate: expression }),
    node({ kind: kind('set-map'), element: expression, bounds }),
    node({ kind: kind('function'), bounds, body: expression }),
    node({ kind: kind('function-set'), domain: expression, range: expression }),
    node({ kind: kind('record'), fields }),
    node({ kind: kind('record-set'), fields }),
    node({
      kind: kind('except'),
      function: expression,
      updates: fc.array(
        fc
          .record({
            path: fc.array(
              fc.oneof(
                fieldName.map((each) => ({ kind: 'update-field', field: each, span })),
                someExpressions.map((list) => ({ kind: 'update-index', arguments: list, span })),
              ),
              { minLength: 1, maxLength: 2 },
            ),
            value: expression,
          })
          .map((each) => ({ ...each, span })),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  );

  const open = fc.oneof(
    node({
      kind: kind('quantification'),
      quantifier: fc.constantFrom('\\A', '\\E'),
      bounds,
      body: expression,
    }),
    node({
      kind: kind('unbounded-quantification'),
      quantifier: fc.constantFrom('\\A', '\\E'),
      names: identifiers,
      body: expression,
    }),
    node({
      kind: kind('temporal-quantification'),
      quantifier: fc.constantFrom('\\AA', '\\EE'),
      names: identifiers,
      body: expression,
    }),
    node({
      kind: kind('choose'),
      names: fc.tuple(identifier),
      isTuple: fc.boolean(),
      set: optional,
      predicate: expression,
    }),
    node({
      kind: kind('if'),
      condition: expression,
      consequent: expression,
      alternative: expression,
    }),
    node({
      kind: kind('case'),
      arms: fc.array(
        fc.record({ condition: expression, value: expression }).map((each) => ({ ...each, span })),
        { minLength: 1, maxLength: 3 },
      ),
      other: optional,
    }),
    node({
      kind: kind('let'),
      definitions: fc.array(tie('definition'), { minLength: 1, maxLength: 2 }),
      body: expression,
    }),
    node({
      kind: kind('action-formula'),
      form: fc.constantFrom('box', 'angle'),
      action: expression,
      subscript: expression,
    }),
    node({
      kind: kind('fairness'),
      strength: fc.constantFrom('weak', 'strong'),
      subscript: expression,
      action: expression,
    }),
    node({
      kind: kind('labelled'),
      label: identifier,
      parameters: fc.oneof(fc.constant([]), identifiers),
      body: expression,
    }),
  );

  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      literal,
      name,
      operation,
      operation,
      access,
      collection,
      open,
    ),
    argument: fc.oneof(
      expression,
      operatorSymbol,
      fc
        .record({ parameters: identifiers, body: expression })
        .map((each): Argument => ({ kind: 'lambda', ...each, span })),
    ),
    bound: fc
      .record({ names: identifiers, isTuple: fc.boolean(), set: expression })
      .map((each): Bound => ({ ...each, span })),
    step: fc.oneof(
      fc
        .record({ name: identifierName, arguments: fc.array(tie('argument'), { maxLength: 2 }) })
        .map((each): PathStep => ({ kind: 'name-step', ...each, span })),
      fc
        .constantFrom<1 | 12 | '<<' | '>>' | '@' | ':'>(1, 12, '<<', '>>', '@', ':')
        .map((selector): PathStep => ({ kind: 'selection-step', selector, span })),
      someArguments.map((list): PathStep => ({ kind: 'arguments-step', arguments: list, span })),
    ),
    definition: definition(expression, tie('argument'), bounds),
  };
}).expression;

/** Filters bind one identifier or one tuple. */
function singleBound(bound: fc.Arbitrary<Bound>): fc.Arbitrary<Bound> {
  return bound.map((each) => (each.isTuple ? each : { ...each, names: each.names.slice(0, 1) }));
}

function definition(
  expression: fc.Arbitrary<Expression>,
  argument: fc.Arbitrary<Argument>,
  bounds: fc.Arbitrary<Bound[]>,
): fc.Arbitrary<LetDefinition> {
  const isLocal = fc.constant(false);
  const value = identifier.map((each): Signature => {
    return { name: each, fixity: 'call', arity: 0, span };
  });
  const symbol = (names: readonly string[]) =>
    fc.constantFrom(...names).map((each): Identifier => ({ name: each, span }));
  const signature = fc.oneof(
    fc
      .record({ name: identifier, arity: fc.nat({ max: 2 }) })
      .map((each): Signature => ({ ...each, fixity: 'call', span })),
    symbol(['++', '\\prec']).map((each): Signature => {
      return { name: each, fixity: 'infix', arity: 2, span };
    }),
    symbol(['-.']).map((each): Signature => ({ name: each, fixity: 'prefix', arity: 1, span })),
    symbol(['^#']).map((each): Signature => ({ name: each, fixity: 'postfix', arity: 1, span })),
  );
  const operatorDefinition = fc.oneof(
    fc.record({
      name: identifier,
      fixity: fc.constant('call' as const),
      parameters: fc.array(signature, { maxLength: 2 }),
    }),
    fc.record({
      name: symbol(['++', '-', '\\cup']),
      fixity: fc.constant('infix' as const),
      parameters: fc.tuple(value, value),
    }),
    fc.record({
      name: symbol(['-.']),
      fixity: fc.constant('prefix' as const),
      parameters: fc.tuple(value),
    }),
    fc.record({
      name: symbol(['^+', "'"]),
      fixity: fc.constant('postfix' as const),
      parameters: fc.tuple(value),
    }),
  );
  const substitution = fc
    .record({ target: fc.oneof(identifier, symbol(['+', '\\o'])), value: argument })
    .map((each) => ({ ...each, span }));
  return fc.oneof(
    fc.tuple(operatorDefinition, expression).map(([each, body]): LetDefinition => {
      return { kind: 'operator-definition', isLocal: false, ...each, body, span };
    }),
    fc
      .record({ name: identifier, isLocal, bounds, body: expression })
      .map((each): LetDefinition => ({ kind: 'function-definition', ...each, span })),
    fc
      .record({
        name: identifier,
        isLocal,
        parameters: fc.array(signature, { maxLength: 2 }),
        instance: fc
          .record({ module: identifier, substitutions: fc.array(substitution, { maxLength: 2 }) })
          .map((each) => ({ kind: 'instance' as const, ...each, span })),
      })
      .map((each): LetDefinition => ({ kind: 'instance-definition', ...each, span })),
    fc
      .array(signature, { minLength: 1, maxLength: 2 })
      .map((signatures): LetDefinition => ({ kind: 'recursive-declaration', signatures, span })),
  );
}
