import type { Identifier, Instance, Substitution } from '../syntax/tree.js';
import { identifierOf, isSymbol, type ParserContext } from './context.js';

/** `INSTANCE M WITH x <- e, F <- G, ++ <- H`. */
export function parseInstance(parser: ParserContext): Instance {
  const start = parser.expect('INSTANCE');
  const module = parser.anyWord('the name of a module');
  const substitutions = parser.accept('WITH') ? parseSubstitutions(parser) : [];
  return { kind: 'instance', module, substitutions, span: parser.spanFrom(start) };
}

/** A comma ends the substitutions when none follows: in a proof, the next fact may. */
function parseSubstitutions(parser: ParserContext): Substitution[] {
  const substitutions = [parseSubstitution(parser)];
  while (parser.at(',') && isSymbol(parser.tokenAhead(2), '<-')) {
    parser.advance();
    substitutions.push(parseSubstitution(parser));
  }
  return substitutions;
}

function parseSubstitution(parser: ParserContext): Substitution {
  const target = parseTarget(parser);
  parser.expect('<-', { help: 'A substitution is written: declared name <- expression.' });
  const value = parser.argument();
  return { target, value, span: parser.spanFrom(target.span) };
}

function parseTarget(parser: ParserContext): Identifier {
  if (parser.token.kind === 'operator') return identifierOf(parser.advance());
  return parser.identifier('the name of a constant or variable of the module');
}
