import type { Token } from '../lexer/token.js';
import { infixOperator, postfixOperator, prefixOperator } from '../syntax/operators.js';
import type {
  Definition,
  FunctionDefinition,
  Identifier,
  OperatorDefinition,
  RecursiveDeclaration,
  Signature,
} from '../syntax/tree.js';
import { parseBounds } from './bounds.js';
import { isSymbol, type ParserContext } from './context.js';
import { parseInstance } from './instances.js';
import { parsePrefixName, parseSignature } from './signatures.js';

type Head = Pick<OperatorDefinition, 'name' | 'fixity' | 'parameters'>;

/** An operator, a function or a named instance, with the LOCAL before it if there is one. */
export function parseDefinition(parser: ParserContext): Definition {
  const { token: start } = parser;
  const isLocal = parser.accept('LOCAL') !== undefined;
  if (start.kind === 'identifier' && isSymbol(parser.tokenAhead(1), '[')) {
    return parseFunctionDefinition(parser, start, isLocal);
  }
  if (isLocal && isSymbol(parser.tokenAhead(1), '[')) {
    return parseFunctionDefinition(parser, start, isLocal);
  }
  const head = parseHead(parser);
  expectDefinitionSign(parser);
  if (parser.at('INSTANCE') && head.fixity === 'call') {
    const { name, parameters } = head;
    const instance = parseInstance(parser);
    const span = parser.spanFrom(start);
    return { kind: 'instance-definition', isLocal, name, parameters, instance, span };
  }
  const body = parser.expression();
  return { kind: 'operator-definition', isLocal, ...head, body, span: parser.spanFrom(start) };
}

function parseFunctionDefinition(
  parser: ParserContext,
  start: Token,
  isLocal: boolean,
): FunctionDefinition {
  const name = parser.identifier('the name of a function');
  parser.expect('[');
  const bounds = parseBounds(parser);
  parser.expect(']');
  expectDefinitionSign(parser);
  const body = parser.expression();
  const span = parser.spanFrom(start);
  return { kind: 'function-definition', isLocal, name, bounds, body, span };
}

function parseHead(parser: ParserContext): Head {
  const { token } = parser;
  if (token.kind === 'operator' && prefixOperator(token.value) !== undefined) {
    const name = parsePrefixName(parser);
    return { name, fixity: 'prefix', parameters: [parseOperand(parser)] };
  }
  const first = parser.identifier('a definition');
  const { kind, value } = parser.token;
  if (kind === 'operator' && postfixOperator(value) !== undefined && isPostfixHead(parser)) {
    const name = operatorIdentifier(parser);
    return { name, fixity: 'postfix', parameters: [operandOf(first)] };
  }
  if (kind === 'operator' && infixOperator(value) !== undefined && isInfixHead(parser)) {
    const name = operatorIdentifier(parser);
    return { name, fixity: 'infix', parameters: [operandOf(first), parseOperand(parser)] };
  }
  return { name: first, fixity: 'call', parameters: parseParameters(parser) };
}

/** Whether `op ==` follows; `x' = 1` may continue an expression whose operator is missing. */
function isPostfixHead(parser: ParserContext): boolean {
  return isSymbol(parser.tokenAhead(1), '==');
}

/** Whether `op b ==` follows; `op b` alone may be an expression whose definition sign is missing. */
function isInfixHead(parser: ParserContext): boolean {
  return parser.tokenAhead(1).kind === 'identifier' && isSymbol(parser.tokenAhead(2), '==');
}

function parseParameters(parser: ParserContext): Signature[] {
  if (!parser.accept('(')) return [];
  const parameters = parser.commaList(() => parseSignature(parser));
  parser.expect(')');
  return parameters;
}

function operatorIdentifier(parser: ParserContext): Identifier {
  const { value: name, source, start, end } = parser.advance();
  return { name, span: { source, start, end } };
}

function parseOperand(parser: ParserContext): Signature {
  return operandOf(parser.identifier('the name of a parameter'));
}

function operandOf(name: Identifier): Signature {
  return { name, fixity: 'call', arity: 0, span: name.span };
}

function expectDefinitionSign(parser: ParserContext): void {
  if (parser.accept('==')) return;
  if (parser.atAny(['=', ':=', '::=', ':'])) {
    parser.fail(
      'missing-definition-sign',
      parser.tokenAhead(0),
      'A definition is written with ‘==’.',
      { help: 'Write ‘==’ here; ‘=’ compares two values.' },
    );
  }
  parser.failExpected('‘==’', {
    help: 'If this is a definition, it needs ‘==’; if it continues the one before, an operator or a comma is missing before it.',
  });
}

/** `RECURSIVE F(_), g`. */
export function parseRecursiveDeclaration(parser: ParserContext): RecursiveDeclaration {
  const start = parser.expect('RECURSIVE');
  const signatures = parser.commaList(() => parseSignature(parser));
  return { kind: 'recursive-declaration', signatures, span: parser.spanFrom(start) };
}
