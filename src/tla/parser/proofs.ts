import type { Token } from '../lexer/token.js';
import type { Proof } from '../syntax/module-tree.js';
import { parseStatement } from './assume-prove.js';
import { atBound, parseBounds, parseIdentifiers, atUnboundedIdentifiers } from './bounds.js';
import type { ParserContext } from './context.js';
import { checkNotLocal, isDefinitionAhead, startsUnit } from './definition-heads.js';
import { parseInstance } from './instances.js';

/** A step that a fact can refer to: `<1>2`, but not `<1>` nor `<1>2.`. */
const STEP_NAME = /^<[^>]*>\w+$/;

/**
 * The proof at the current token, if there is one: a leaf (`BY`, `OBVIOUS`, `OMITTED`) or steps up
 * to a QED step. Its grammar is checked, but it leaves nothing in the tree.
 */
export function parseOptionalProof(parser: ParserContext): Proof | undefined {
  if (!atProof(parser)) return undefined;
  const { token: start } = parser;
  parser.nested(() => {
    parser.proofLevels.push(undefined);
    try {
      parseProof(parser);
    } finally {
      parser.proofLevels.pop();
    }
  });
  return { kind: 'proof', span: parser.spanFrom(start) };
}

function atProof(parser: ParserContext): boolean {
  if (parser.atAny(['PROOF', 'BY', 'OBVIOUS', 'OMITTED'])) return true;
  const { kind, value } = parser.token;
  if (kind !== 'step') return false;
  if (value.startsWith('<+>') || parser.proofLevels.length === 0) return true;
  const level = stepLevel(value);
  const current = parser.proofLevels.at(-1);
  return level !== undefined && current !== undefined && level > current;
}

function parseProof(parser: ParserContext): void {
  const hasKeyword = parser.accept('PROOF') !== undefined;
  if (parser.accept('OBVIOUS') ?? parser.accept('OMITTED')) return;
  if (parser.at('BY')) parseFacts(parser);
  else parseSteps(parser, hasKeyword);
}

function parseSteps(parser: ParserContext, hasKeyword: boolean): void {
  for (;;) {
    const { token: step } = parser;
    if (step.kind !== 'step') {
      parser.failExpected(hasKeyword ? 'a proof' : 'a proof step', {
        help: 'A proof in steps ends with a QED step.',
      });
    }
    enterLevel(parser, step);
    checkStepName(parser, step);
    parser.advance();
    if (parser.accept('QED')) {
      parseOptionalProof(parser);
      return;
    }
    parseStep(parser);
  }
}

/** Checks the level of a step's number; the first step of a proof fixes it. */
function enterLevel(parser: ParserContext, step: Token): void {
  const depth = parser.proofLevels.length - 1;
  const current = parser.proofLevels[depth];
  const enclosing = parser.proofLevels[depth - 1] ?? -1;
  const level = stepLevel(step.value) ?? current ?? enclosing + 1;
  const isRight = current === undefined ? level > enclosing : level === current;
  if (!isRight || (step.value.startsWith('<+>') && current !== undefined)) {
    parser.fail('proof-step-level', step, `A step of level ${level} cannot stand here.`, {
      help: 'Is the QED step of the proof before it missing?',
    });
  }
  parser.proofLevels[depth] = level;
}

/** A step is named by its level and what follows; `<*>` and `<+>` do not say the level. */
function checkStepName(parser: ParserContext, step: Token): void {
  if (!/^<[*+]>\w/.test(step.value)) return;
  parser.fail('proof-step-level', step, 'A step whose level is * or + cannot have a name.');
}

/** The number in `<n>`, undefined for `<*>` and `<+>`. */
function stepLevel(step: string): number | undefined {
  const digits = /^<(\d+)>/.exec(step)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function parseStep(parser: ParserContext): void {
  if (parser.atAny(['USE', 'HIDE'])) parseFacts(parser);
  else if (parser.at('INSTANCE')) parseInstance(parser);
  else if (parser.at('DEFINE') || isDefinitionAhead(parser, 0)) parseDefinitions(parser);
  else if (parser.accept('HAVE')) parser.expression();
  else if (parser.accept('TAKE')) parseTake(parser);
  else if (parser.accept('WITNESS')) parser.commaList(() => parser.expression());
  else parseProvable(parser);
}

/** A step that has a proof of its own. */
function parseProvable(parser: ParserContext): void {
  if (parser.accept('PICK')) parsePick(parser);
  else if (parser.accept('CASE')) parser.expression();
  else {
    parser.accept('SUFFICES');
    parseStatement(parser);
  }
  parseOptionalProof(parser);
}

function parseDefinitions(parser: ParserContext): void {
  parser.accept('DEFINE');
  do {
    checkNotLocal(parser);
    parser.definition();
  } while (isDefinitionAhead(parser, 0));
}

function parseTake(parser: ParserContext): void {
  if (atBound(parser)) parseBounds(parser);
  else parseIdentifiers(parser);
}

function parsePick(parser: ParserContext): void {
  if (atUnboundedIdentifiers(parser)) parseIdentifiers(parser);
  else parseBounds(parser);
  parser.expect(':');
  parser.expression();
}

/** `BY`, `USE` or `HIDE` with the facts and definitions it names. */
export function parseFacts(parser: ParserContext): void {
  parser.advance();
  parser.accept('ONLY');
  if (atFact(parser)) parser.commaList(() => parseFact(parser));
  if (parser.accept('DEF')) parser.commaList(() => parseFact(parser));
}

function atFact(parser: ParserContext): boolean {
  const { kind, value } = parser.token;
  if (kind === 'step') return STEP_NAME.test(value);
  return kind !== 'outside' && !parser.at('DEF') && !startsUnit(parser, 0);
}

function parseFact(parser: ParserContext): void {
  if (parser.at('MODULE')) {
    parser.advance();
    parser.identifier('the name of a module');
  } else {
    parser.argument();
  }
}
