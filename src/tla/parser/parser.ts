import { tokenizeFragment, tokenizeModule } from '../lexer/lexer.js';
import type { Module, Unit } from '../syntax/module-tree.js';
import type { Argument, Definition, Expression, RecursiveDeclaration } from '../syntax/tree.js';
import type { Diagnostics } from '../text/diagnostics.js';
import type { Source } from '../text/source.js';
import { ParserContext, SyntaxFailure } from './context.js';
import { parseDefinition, parseRecursiveDeclaration } from './definitions.js';
import { parseArgument, parseExpression, parseSubscript } from './expressions.js';
import { isDefinitionAhead } from './definition-heads.js';
import { checkHeight } from './height.js';
import { parseModule, parseUnits } from './modules.js';

/** The recursive-descent parser: its parts, tied together. */
class Parser extends ParserContext {
  override expression(): Expression {
    return this.nested(() => parseExpression(this));
  }

  override argument(): Argument {
    return parseArgument(this);
  }

  override subscript(): Expression {
    return parseSubscript(this);
  }

  override definition(): Definition {
    return parseDefinition(this);
  }

  override recursiveDeclaration(): RecursiveDeclaration {
    return parseRecursiveDeclaration(this);
  }
}

/**
 * Parses the first module of `source`. Units with syntax errors are reported and become
 * `invalid-unit`s. Returns undefined, having reported why, when there is no module to speak of.
 */
export function parseModuleSource(source: Source, diagnostics: Diagnostics): Module | undefined {
  const tokens = tokenizeModule(source, diagnostics);
  if (tokens === undefined) {
    diagnostics.error(
      'no-module',
      { source, start: 0, end: 0 },
      'There is no module in this file.',
      {
        help: 'A module starts with a line ---- MODULE Name ---- and ends with a line ====.',
      },
    );
    return undefined;
  }
  return unlessFailed(() => parseModule(new Parser(tokens, diagnostics)));
}

/** Parses an expression that is all of `source`. Returns undefined after having reported an error. */
export function parseExpressionSource(
  source: Source,
  diagnostics: Diagnostics,
): Expression | undefined {
  const parser = new Parser(tokenizeFragment(source, diagnostics), diagnostics);
  return unlessFailed(() => parseWholeExpression(parser));
}

/** Parses what a person enters: an expression, or definitions. */
export function parseEntrySource(
  source: Source,
  diagnostics: Diagnostics,
): Expression | readonly Unit[] | undefined {
  const parser = new Parser(tokenizeFragment(source, diagnostics), diagnostics);
  const isDefinition =
    parser.atAny(['RECURSIVE', 'LOCAL', 'INSTANCE']) || isDefinitionAhead(parser, 0);
  return unlessFailed(() => (isDefinition ? parseUnits(parser) : parseWholeExpression(parser)));
}

function parseWholeExpression(parser: Parser): Expression {
  const expression = parser.expression();
  if (parser.token.kind !== 'end') parser.failExpected('the end of the expression');
  checkHeight(parser, expression);
  return expression;
}

/** Parses the module `name` of `source`, if there is one: a file can contain several. */
export function parseNamedModule(
  source: Source,
  name: string,
  diagnostics: Diagnostics,
): Module | undefined {
  const tokens = tokenizeModule(source, diagnostics, name);
  return tokens && unlessFailed(() => parseModule(new Parser(tokens, diagnostics)));
}

function unlessFailed<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined;
    throw error;
  }
}
