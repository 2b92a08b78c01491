import type {
  Choose,
  Quantification,
  TemporalQuantification,
  UnboundedQuantification,
} from '../syntax/tree.js';
import {
  atUnboundedIdentifiers,
  parseBounds,
  parseIdentifiers,
  parseIdentifierTuple,
} from './bounds.js';
import type { ParserContext } from './context.js';

type AnyQuantification = Quantification | UnboundedQuantification | TemporalQuantification;

/** `\A x \in S : p`, `\E x : p`, `\AA x : p` and so on. */
export function parseQuantifier(parser: ParserContext): AnyQuantification {
  const { token: start } = parser;
  parser.advance();
  const { value: quantifier } = start;
  if (quantifier === '\\AA' || quantifier === '\\EE') {
    const names = parseIdentifiers(parser);
    return { kind: 'temporal-quantification', quantifier, names, ...parseBody() };
  }
  const plain = quantifier === '\\A' ? quantifier : '\\E';
  if (atUnboundedIdentifiers(parser)) {
    const names = parseIdentifiers(parser);
    return { kind: 'unbounded-quantification', quantifier: plain, names, ...parseBody() };
  }
  const bounds = parseBounds(parser);
  return { kind: 'quantification', quantifier: plain, bounds, ...parseBody() };

  function parseBody() {
    parser.expect(':');
    const body = parser.expression();
    return { body, span: parser.spanFrom(start) };
  }
}

/** `CHOOSE x \in S : p`; the set may be missing. */
export function parseChoose(parser: ParserContext): Choose {
  const start = parser.expect('CHOOSE');
  const isTuple = parser.at('<<');
  const names = isTuple ? parseIdentifierTuple(parser) : [parser.identifier('an identifier')];
  const set = parser.accept('\\in') && parser.expression();
  parser.expect(':');
  const predicate = parser.expression();
  return { kind: 'choose', names, isTuple, set, predicate, span: parser.spanFrom(start) };
}
