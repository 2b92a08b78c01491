import type { Token } from '../lexer/token.js';
import type {
  Assumption,
  ConstantDeclaration,
  InstanceUnit,
  Theorem,
  Unit,
  UseOrHide,
  VariableDeclaration,
} from '../syntax/module-tree.js';
import type { Identifier } from '../syntax/tree.js';
import { parseStatement } from './assume-prove.js';
import { describeToken, isSymbol, type ParserContext } from './context.js';
import { startsUnit } from './definition-heads.js';
import { parseInstance } from './instances.js';
import { parseFacts, parseOptionalProof } from './proofs.js';
import { failStepOutsideProof } from './steps.js';
import { parseSignature } from './signatures.js';

const unitParsers: Readonly<Record<string, (parser: ParserContext) => Unit>> = {
  CONSTANT: parseConstants,
  VARIABLE: parseVariables,
  RECURSIVE: (parser) => parser.recursiveDeclaration(),
  LOCAL: (parser) =>
    isSymbol(parser.tokenAhead(1), 'INSTANCE') ? parseInstanceUnit(parser) : parser.definition(),
  INSTANCE: parseInstanceUnit,
  ASSUME: (parser) => parseAssumption(parser, 'ASSUME'),
  ASSUMPTION: (parser) => parseAssumption(parser, 'ASSUMPTION'),
  AXIOM: (parser) => parseAssumption(parser, 'AXIOM'),
  THEOREM: (parser) => parseTheorem(parser, 'THEOREM'),
  PROPOSITION: (parser) => parseTheorem(parser, 'PROPOSITION'),
  LEMMA: (parser) => parseTheorem(parser, 'LEMMA'),
  COROLLARY: (parser) => parseTheorem(parser, 'COROLLARY'),
  USE: parseUseOrHide,
  HIDE: parseUseOrHide,
  EXTENDS: failMisplacedExtends,
};

/** One declaration, definition or statement of a module. Nested modules are not read here. */
export function parseUnit(parser: ParserContext): Unit {
  const { value, kind } = parser.token;
  if (kind === 'step') return failStepOutsideProof(parser);
  if (kind !== 'keyword') return parser.definition();
  const parse = unitParsers[value];
  return parse === undefined
    ? parser.failExpected('a declaration, a definition or ‘====’')
    : parse(parser);
}

function parseConstants(parser: ParserContext): ConstantDeclaration {
  const start = parser.expect('CONSTANT');
  const signatures = parser.commaList(() => parseSignature(parser));
  checkListEnd(parser, start);
  return { kind: 'constant-declaration', signatures, span: parser.spanFrom(start) };
}

function parseVariables(parser: ParserContext): VariableDeclaration {
  const start = parser.expect('VARIABLE');
  const names = parser.commaList(() => parser.identifier('the name of a variable'));
  checkListEnd(parser, start);
  return { kind: 'variable-declaration', names, span: parser.spanFrom(start) };
}

/** A name after a list of declared names, and no definition, is one whose comma is missing. */
function checkListEnd(parser: ParserContext, start: Token): void {
  const next = parser.tokenAhead(0);
  const afterNext = parser.tokenAhead(1);
  if (next.kind !== 'identifier' || startsUnit(parser, 0) || afterNext.kind === 'operator') return;
  if (isSymbol(afterNext, '(') || isSymbol(afterNext, '[')) return;
  parser.fail(
    'missing-comma',
    next,
    `A comma is missing before ${describeToken(next)} in this list of names.`,
    { help: `Names declared by one ${start.value} are separated by commas.` },
  );
}

function parseInstanceUnit(parser: ParserContext): InstanceUnit {
  const { token: start } = parser;
  const isLocal = parser.accept('LOCAL') !== undefined;
  const instance = parseInstance(parser);
  return { kind: 'instance-unit', isLocal, instance, span: parser.spanFrom(start) };
}

function parseAssumption(parser: ParserContext, keyword: Assumption['keyword']): Assumption {
  const start = parser.advance();
  const name = parseOptionalName(parser);
  const statement = parser.expression();
  return { kind: 'assumption', keyword, name, statement, span: parser.spanFrom(start) };
}

function parseTheorem(parser: ParserContext, keyword: Theorem['keyword']): Theorem {
  const start = parser.advance();
  const name = parseOptionalName(parser);
  const statement = parseStatement(parser);
  const proof = parseOptionalProof(parser);
  return { kind: 'theorem', keyword, name, statement, proof, span: parser.spanFrom(start) };
}

/** `Name ==` before the statement of an assumption or theorem. */
function parseOptionalName(parser: ParserContext): Identifier | undefined {
  if (!isSymbol(parser.tokenAhead(1), '==')) return undefined;
  const name = parser.identifier('a name');
  parser.expect('==');
  return name;
}

function parseUseOrHide(parser: ParserContext): UseOrHide {
  const { token: start } = parser;
  parser.proofLevels.push(undefined);
  try {
    parseFacts(parser);
  } finally {
    parser.proofLevels.pop();
  }
  return { kind: 'use-or-hide', span: parser.spanFrom(start) };
}

function failMisplacedExtends(parser: ParserContext): never {
  parser.fail(
    'misplaced-extends',
    parser.tokenAhead(0),
    'EXTENDS can stand only once, directly after the first line of a module.',
    { help: 'List all extended modules in one EXTENDS, separated by commas.' },
  );
}
