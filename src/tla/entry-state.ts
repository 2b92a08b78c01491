import { tokenizeFragment } from './lexer/lexer.js';
import { parseEntrySource } from './parser/parser.js';
import { childrenOf, type SyntaxNode } from './syntax/children.js';
import { Diagnostics } from './text/diagnostics.js';
import { Source } from './text/source.js';

/**
 * How far the text of an entry is:
 * - `empty`: there is nothing but comments;
 * - `unfinished`: it cannot end here, such as after an opening bracket;
 * - `list`: it can, but it ends in a list of conjuncts or disjuncts, which may go on;
 * - `finished`: anything else, also what is wrong however it goes on.
 */
export type EntryState = 'empty' | 'unfinished' | 'list' | 'finished';

/** Tells whether a person who enters an expression or definitions has come to the end. */
export function entryState(text: string): EntryState {
  const source = new Source('', text);
  const diagnostics = new Diagnostics();
  const tokens = tokenizeFragment(source, diagnostics);
  const [failure] = diagnostics.all;
  if (failure !== undefined) {
    return failure.code === 'unterminated-comment' ? 'unfinished' : 'finished';
  }
  const last = tokens.at(-2);
  return last === undefined ? 'empty' : parsedState(source, last.end);
}

/** @param textEnd where the last token ends */
function parsedState(source: Source, textEnd: number): EntryState {
  const diagnostics = new Diagnostics();
  const parsed = parseEntrySource(source, diagnostics);
  const [failure] = diagnostics.all;
  const end = source.place(source.text.length, source.text.length);
  if (failure?.place?.line === end.line && failure.place.column === end.column) return 'unfinished';
  if (failure !== undefined || parsed === undefined) return 'finished';
  const last = 'kind' in parsed ? parsed : parsed.at(-1);
  if (last?.kind === 'recursive-declaration') return 'unfinished';
  return last !== undefined && endsInList(last, textEnd) ? 'list' : 'finished';
}

function endsInList(node: SyntaxNode, textEnd: number): boolean {
  // A list in parentheses ends before them.
  if (node.kind === 'junction' && node.span.end === textEnd) return true;
  const last = childrenOf(node).at(-1);
  return last !== undefined && endsInList(last, textEnd);
}
