import type { Token } from '../lexer/token.js';
import type {
  ActionFormula,
  Expression,
  Field,
  FunctionConstructor,
  FunctionSet,
  RecordConstructor,
  RecordSet,
} from '../syntax/tree.js';
import { atBound, parseBounds } from './bounds.js';
import { isSymbol, type ParserContext } from './context.js';
import { parseExcept } from './except.js';

/** Every form that starts with `[` where an expression can start. */
export function parseBrackets(parser: ParserContext): Expression {
  const open = parser.expect('[');
  if (atBound(parser)) return parseFunction(parser, open);
  if (isSymbol(parser.tokenAhead(1), '|->')) return parseRecord(parser, open);
  if (isSymbol(parser.tokenAhead(1), ':')) return parseRecordSet(parser, open);
  const first = parser.expression();
  if (parser.accept('->')) return parseFunctionSet(parser, open, first);
  if (parser.accept('EXCEPT')) return parseExcept(parser, open, first);
  if (parser.accept(']_')) return parseBoxAction(parser, open, first);
  parser.failExpected('‘->’, ‘EXCEPT’ or ‘]_’', {
    help: 'A bracket starts a function [x \\in S |-> e], a record [a |-> e], a set of functions or records, an EXCEPT or an action [A]_v.',
  });
}

function parseFunction(parser: ParserContext, open: Token): FunctionConstructor {
  const bounds = parseBounds(parser);
  parser.expect('|->', arrowHelp(parser, 'A function is written [x \\in S |-> e].'));
  const body = parser.expression();
  parser.expect(']');
  return { kind: 'function', bounds, body, span: parser.spanFrom(open) };
}

function parseFunctionSet(parser: ParserContext, open: Token, domain: Expression): FunctionSet {
  const range = parser.expression();
  parser.expect(']');
  return { kind: 'function-set', domain, range, span: parser.spanFrom(open) };
}

function parseBoxAction(parser: ParserContext, open: Token, action: Expression): ActionFormula {
  const subscript = parser.subscript();
  const span = parser.spanFrom(open);
  return { kind: 'action-formula', form: 'box', action, subscript, span };
}

function parseRecord(parser: ParserContext, open: Token): RecordConstructor {
  const help = 'A record is written [a |-> 1, b |-> 2], a set of records [a : S, b : T].';
  const fields = parseFields(parser, '|->', help);
  return { kind: 'record', fields, span: parser.spanFrom(open) };
}

function parseRecordSet(parser: ParserContext, open: Token): RecordSet {
  const help = 'A set of records is written [a : S, b : T], a record [a |-> 1, b |-> 2].';
  const fields = parseFields(parser, ':', help);
  return { kind: 'record-set', fields, span: parser.spanFrom(open) };
}

function parseFields(parser: ParserContext, separator: '|->' | ':', help: string): Field[] {
  const fields = parser.commaList(() => {
    const name = parser.anyWord('the name of a record field');
    parser.expect(separator, arrowHelp(parser, help));
    const value = parser.expression();
    return { name, value, span: parser.spanFrom(name.span) };
  });
  parser.expect(']');
  return fields;
}

/** Help for the slips of `:`, `->`, `=` and `|->` for each other. */
function arrowHelp(parser: ParserContext, help: string): { help?: string } {
  if (parser.at(']_')) return { help: 'To use a membership as an action, put it in parentheses.' };
  return parser.atAny([':', '->', '=', '==', ':=', '|->', '|-']) ? { help } : {};
}

/** `[a, b]` after a function. */
export function parseFunctionArguments(parser: ParserContext): Expression[] {
  parser.expect('[');
  const list = parser.commaList(() => parser.expression());
  parser.expect(']');
  return list;
}
