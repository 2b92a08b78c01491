import type { AssumeProve, NewSymbol } from '../syntax/module-tree.js';
import type { Expression } from '../syntax/tree.js';
import { isSymbol, type ParserContext } from './context.js';
import { parseSignature } from './signatures.js';

const LEVELS = ['CONSTANT', 'VARIABLE', 'STATE', 'ACTION', 'TEMPORAL'] as const;

/** The statement of a theorem or proof step. */
export function parseStatement(parser: ParserContext): Expression | AssumeProve {
  return atAssumeProve(parser) ? parseAssumeProve(parser) : parser.expression();
}

function atAssumeProve(parser: ParserContext): boolean {
  if (parser.atAny(['ASSUME', '[]ASSUME'])) return true;
  const afterLabel = parser.tokenAhead(2);
  if (parser.token.kind !== 'identifier' || !isSymbol(parser.tokenAhead(1), '::')) return false;
  return isSymbol(afterLabel, 'ASSUME') || isSymbol(afterLabel, '[]ASSUME');
}

/** `label :: ASSUME a, NEW x PROVE b`. */
function parseAssumeProve(parser: ParserContext): AssumeProve {
  const { token: start } = parser;
  const isLabelled = start.kind === 'identifier';
  const label = isLabelled ? parser.identifier('a label') : undefined;
  if (isLabelled) parser.expect('::');
  const isBoxed = parser.accept('[]ASSUME') !== undefined;
  if (!isBoxed) parser.expect('ASSUME');
  const assumptions = parser.commaList(() => parseAssumption(parser));
  parser.expect(isBoxed ? '[]PROVE' : 'PROVE');
  const goal = parser.expression();
  const span = parser.spanFrom(start);
  return { kind: 'assume-prove', isBoxed, label, assumptions, goal, span };
}

function parseAssumption(parser: ParserContext): Expression | AssumeProve | NewSymbol {
  if (atAssumeProve(parser)) return parser.nested(() => parseAssumeProve(parser));
  return parser.atAny(['NEW', ...LEVELS]) ? parseNewSymbol(parser) : parser.expression();
}

/** `NEW x`, `NEW x \in S`, `NEW VARIABLE v`, `STATE f(_)`. */
function parseNewSymbol(parser: ParserContext): NewSymbol {
  const { token: start } = parser;
  parser.accept('NEW');
  const level = LEVELS.find((word) => parser.at(word)) ?? 'CONSTANT';
  parser.accept(level);
  const signature = parseSignature(parser);
  const canHaveSet = level === 'CONSTANT' && signature.arity === 0;
  const set = canHaveSet && parser.accept('\\in') ? parser.expression() : undefined;
  return { kind: 'new-symbol', level, signature, set, span: parser.spanFrom(start) };
}
