import type { Change, Path, PathStep } from '../../checker/trace/diff.js';
import { formatValue, wrapValue } from '../../checker/values/format.js';
import { isIdentifier } from '../../checker/values/kind.js';
import type { Notation } from '../../checker/values/notation.js';
import type { Value } from '../../checker/values/value.js';
import { printable } from './printable.js';

/** A change as it is told: the changes of one set are one fact. */
export type Fact =
  | {
      readonly kind: 'replaced';
      readonly path: string;
      readonly oldValue: Value;
      readonly newValue: Value;
    }
  | {
      readonly kind: 'moved';
      readonly path: string;
      readonly container: Container;
      readonly moves: readonly Move[];
    };

export type Container = 'set' | 'function' | 'sequence';

/** Something that enters or leaves a set, a function or a sequence. */
export interface Move {
  readonly verb: 'added' | 'removed';
  readonly value: Value;
}

export interface Telling {
  readonly notation: Notation;
  /** The number of a sequence's first item: 1 in TLA+, 0 in TypeScript. */
  readonly firstIndex: 0 | 1;
  /** Leaves out arguments whose values stand in the label anyway. */
  readonly terse: boolean;
  /** Variables and fields whose changes are not told. */
  readonly hide: readonly string[];
}

export function tellChanges(changes: readonly Change[], telling: Telling): Fact[] {
  const facts: Fact[] = [];
  for (const change of changes) {
    const path = pathText(change.path, telling);
    const previous = facts.at(-1);
    if (change.kind === 'replaced') {
      facts.push({ kind: 'replaced', path, ...valuesOf(change) });
    } else if (previous?.kind === 'moved' && previous.path === path) {
      facts[facts.length - 1] = { ...previous, moves: [...previous.moves, moveOf(change)] };
    } else {
      const container = containerOf(change.path);
      facts.push({ kind: 'moved', path, container, moves: [moveOf(change)] });
    }
  }
  return facts;
}

function containerOf(path: Path): Container {
  const kind = path.at(-1)?.kind;
  if (kind === 'element') return 'set';
  return kind === 'index' ? 'sequence' : 'function';
}

function valuesOf(change: Extract<Change, { kind: 'replaced' }>) {
  return { oldValue: change.oldValue, newValue: change.newValue };
}

function moveOf(change: Exclude<Change, { kind: 'replaced' }>): Move {
  return change.kind === 'added'
    ? { verb: 'added', value: change.newValue }
    : { verb: 'removed', value: change.oldValue };
}

/** `vmas[1].pte`: where in the state. A set's element is not part of it: it is told as the value. */
export function pathText(path: Path, telling: Telling): string {
  return path.map((step, depth) => stepText(step, depth, telling)).join('');
}

function stepText(step: PathStep, depth: number, { notation, firstIndex }: Telling): string {
  switch (step.kind) {
    case 'field':
      if (depth === 0) return printable(step.name);
      return isIdentifier(step.name) ? `.${step.name}` : `[${notation.string(step.name)}]`;
    case 'key':
      return `[${formatValue(step.key, notation)}]`;
    case 'index':
      return `[${step.index + firstIndex}]`;
    case 'element':
      return '';
  }
}

/** `path = old -> new`, or `path: removed 1; added 2, 3`. */
export function factText(fact: Fact, notation: Notation): string {
  if (fact.kind === 'moved') return `${fact.path}: ${movesText(fact.moves, notation)}`;
  const { path, oldValue, newValue } = fact;
  return `${path} = ${formatValue(oldValue, notation)} -> ${formatValue(newValue, notation)}`;
}

/** Like `factText`, without the old value: `path = new`. */
export function shortFactText(fact: Fact, notation: Notation): string {
  if (fact.kind === 'moved') return factText(fact, notation);
  return `${fact.path} = ${formatValue(fact.newValue, notation)}`;
}

/**
 * True when a fact only repeats who takes the step: the process becomes or ceases to be an owner or
 * a member of a set, as with locks. A place in a queue says more.
 */
export function onlyNames(fact: Fact, process: string | null): boolean {
  if (process === null) return false;
  if (fact.kind === 'replaced') {
    const { oldValue, newValue } = fact;
    return newValue === process || (oldValue === process && newValue === null);
  }
  return fact.container === 'set' && fact.moves.every(({ value }) => value === process);
}

function movesText(moves: readonly Move[], notation: Notation): string {
  const told = (verb: Move['verb']): string[] => {
    const values = moves.filter((move) => move.verb === verb);
    const texts = values.map(({ value }) => formatValue(value, notation));
    return values.length === 0 ? [] : [`${verb} ${texts.join(', ')}`];
  };
  return [...told('removed'), ...told('added')].join('; ');
}

/** A fact on as few lines as the width allows. */
export function factLines(fact: Fact, width: number, notation: Notation): string[] {
  const line = factText(fact, notation);
  if (line.length <= width) return [line];
  if (fact.kind === 'moved') {
    return fact.moves.flatMap(({ verb, value }) =>
      wrapValue(value, { width, notation, prefix: `${fact.path}: ${verb} ` }),
    );
  }
  return replacementLines(fact, width, notation);
}

function replacementLines(
  fact: Extract<Fact, { kind: 'replaced' }>,
  width: number,
  notation: Notation,
): string[] {
  const before = wrapValue(fact.oldValue, { width, notation, prefix: `${fact.path} = ` });
  const bridge = `${before.at(-1)} -> `;
  if (bridge.length <= width / 2) {
    const after = wrapValue(fact.newValue, { width, notation, prefix: bridge });
    return [...before.slice(0, -1), ...after];
  }
  const after = wrapValue(fact.newValue, { width: width - 2, notation, prefix: '-> ' });
  return [...before, ...after.map((line) => `  ${line}`)];
}
