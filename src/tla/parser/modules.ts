import type { Token } from '../lexer/token.js';
import type { InvalidUnit, Module, Unit } from '../syntax/module-tree.js';
import type { Identifier } from '../syntax/tree.js';
import { identifierOf, spanOf, SyntaxFailure, type ParserContext } from './context.js';
import { startsUnit } from './definition-heads.js';
import { checkHeight } from './height.js';
import { parseUnit } from './units.js';

/** `---- MODULE M ----`, EXTENDS, units, `====`. */
export function parseModule(parser: ParserContext): Module {
  const start = parser.advance();
  const name = parser.anyWord('the name of the module');
  expectHeaderEnd(parser);
  const extended = parseExtends(parser);
  const units = parseUnits(parser);
  if (parser.token.kind === 'module-end') parser.advance();
  else if (parser.token.value === '') reportMissingEnd(parser, name);
  return { kind: 'module', name, extends: extended, units, span: parser.spanFrom(start) };
}

function expectHeaderEnd(parser: ParserContext): void {
  if (parser.token.kind !== 'separator') parser.failExpected('‘----’ after the name of the module');
  parser.advance();
}

function parseExtends(parser: ParserContext): Identifier[] {
  if (!parser.accept('EXTENDS')) return [];
  return parser.commaList(() => parser.anyWord('the name of a module'));
}

function reportMissingEnd(parser: ParserContext, name: Identifier): void {
  parser.diagnostics.error(
    'missing-module-end',
    name.span,
    `Module ${name.name} is never closed.`,
    { help: 'Close it with a line of at least four ‘=’.' },
  );
}

/** Units up to the end of the module or of the text. */
export function parseUnits(parser: ParserContext): Unit[] {
  const units: Unit[] = [];
  for (;;) {
    const { kind } = parser.token;
    if (kind === 'module-end' || kind === 'end') return units;
    if (kind === 'separator') parser.advance();
    else units.push(parseUnitOrRecover(parser));
  }
}

function parseUnitOrRecover(parser: ParserContext): Unit {
  const { token: start, index } = parser;
  try {
    if (start.kind === 'module') return parser.nested(() => parseModule(parser));
    const unit = parseUnit(parser);
    checkHeight(parser, unit);
    return unit;
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return recover(parser, start, index);
  }
}

/**
 * Skips to where the next unit of the module is likely to start: at a token that starts a unit, or
 * a name that starts a line, and that is no further right than the unit that failed. Definitions
 * in a LET are further right.
 */
function recover(parser: ParserContext, start: Token, index: number): InvalidUnit {
  if (parser.index === index) parser.advance();
  while (!canResume(parser, start)) parser.advance();
  const names = start.kind === 'identifier' ? [identifierOf(start)] : [];
  return { kind: 'invalid-unit', names, span: parser.spanFrom(spanOf(start)) };
}

function canResume(parser: ParserContext, start: Token): boolean {
  const { kind, column } = parser.token;
  if (kind === 'end' || kind === 'module-end') return true;
  if (kind === 'identifier' && column === start.column && parser.isFirstOfLine) return true;
  return column <= start.column && startsUnit(parser, 0);
}
