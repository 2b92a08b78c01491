import type { Case, CaseArm, If, Let, LetDefinition } from '../syntax/tree.js';
import { isSymbol, type ParserContext } from './context.js';
import { checkNotLocal } from './definition-heads.js';

export function parseIf(parser: ParserContext): If {
  const start = parser.expect('IF');
  const condition = parser.expression();
  parser.expect('THEN');
  const consequent = parser.expression();
  parser.expect('ELSE', { help: 'Every IF has a THEN and an ELSE.' });
  const alternative = parser.expression();
  return { kind: 'if', condition, consequent, alternative, span: parser.spanFrom(start) };
}

/** `CASE p -> e [] q -> f [] OTHER -> g`. */
export function parseCase(parser: ParserContext): Case {
  const start = parser.expect('CASE');
  const arms = [parseArm(parser)];
  while (parser.at('[]') && !isSymbol(parser.tokenAhead(1), 'OTHER')) {
    parser.advance();
    arms.push(parseArm(parser));
  }
  const other = parser.accept('[]') && parseOther(parser);
  return { kind: 'case', arms, other, span: parser.spanFrom(start) };
}

function parseArm(parser: ParserContext): CaseArm {
  const condition = parser.expression();
  parser.expect('->');
  const value = parser.expression();
  return { condition, value, span: parser.spanFrom(parser.extentOf(condition)) };
}

function parseOther(parser: ParserContext) {
  parser.expect('OTHER');
  parser.expect('->');
  return parser.expression();
}

export function parseLet(parser: ParserContext): Let {
  const start = parser.expect('LET');
  const definitions: LetDefinition[] = [];
  do {
    checkNotLocal(parser);
    const isRecursive = parser.at('RECURSIVE');
    definitions.push(isRecursive ? parser.recursiveDeclaration() : parser.definition());
  } while (!parser.accept('IN'));
  const body = parser.expression();
  return { kind: 'let', definitions, body, span: parser.spanFrom(start) };
}
