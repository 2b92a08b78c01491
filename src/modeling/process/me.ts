import { draftOf, viewOf, type Face } from '../draft/build.js';
import type { Words } from '../draft/words.js';
import type { Position } from '../shape/layout.js';
import type { ProcessKind } from './kind.js';
import type { Me } from './program.js';

/** The variables of an instance, whose record lies at `position`, with its name: to be read. */
export function viewOfInstance(
  kind: ProcessKind,
  name: string,
  words: Words,
  position: Position,
): Me {
  return identify(viewOf(kind.locals, words, { position, path: name }), name);
}

/** The same, to be changed, too. */
export function draftOfInstance(
  kind: ProcessKind,
  name: string,
  words: Words,
  position: Position,
): Me {
  return identify(draftOf(kind.locals, words, { position, path: name }), name);
}

function identify(record: Face, name: string): Me {
  return Object.defineProperty(record as Me, 'name', { value: name });
}
