import type { Allowance } from '../checker/learned/allowance.js';
import { UNKNOWN } from '../checker/learned/decision-tree.js';
import { LearnedRun } from '../checker/learned/learned-run.js';
import type { PropertyInfo, Row } from '../checker/model.js';
import { viewOf } from './draft/build.js';
import { blankWords, type Words } from './draft/words.js';
import { PropertyFailure } from './failure.js';
import type { ProcessKind } from './process/kind.js';
import { TaskObserver } from './process/observer.js';
import { at, wordsOf, type Position } from './shape/layout.js';
import type { Fields, RecordShape } from './shape/shape.js';
import type { StateView } from './spec-body.js';
import { truth } from './step-source.js';

export type State = StateView<Fields>;
export type AnyPredicate = (...states: unknown[]) => boolean;

/** A property as it is declared. */
export interface Property {
  readonly info: PropertyInfo;
  readonly kind: PropertyFailure['kind'];
  readonly holds: AnyPredicate;
}

/** What there is to see in a state. */
export interface Outline {
  readonly shape: RecordShape;
  readonly kinds: readonly ProcessKind[];
  /** Where each instance of a process is. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly constants: unknown;
}

/** States that lie one behind the other in the same words, as properties look at them. */
export class JudgedStates {
  private readonly words: Words;
  private readonly states: readonly State[];

  /** @param bases the word at which each of the states begins */
  constructor(
    private readonly outline: Outline,
    private readonly allowance: Allowance,
    bases: readonly number[],
  ) {
    this.words = blankWords(bases.length * wordsOf(outline.shape));
    this.states = bases.map((word) => observe(outline, this.words, { word, shift: 0 }));
  }

  judge(property: Property): Judgement {
    const operands = [...this.states, this.outline.constants];
    return new Judgement(property, this.words, operands, this.allowance);
  }
}

/** A property that is asked of rows. */
export class Judgement {
  readonly info: PropertyInfo;
  private readonly learned: LearnedRun;
  private readonly answer = (): number => (this.evaluate() ? 1 : 0);

  constructor(
    private readonly property: Property,
    private readonly words: Words,
    private readonly operands: readonly unknown[],
    allowance: Allowance,
  ) {
    this.info = property.info;
    this.learned = new LearnedRun(words.footprint, allowance);
  }

  holds(row: Row): boolean {
    const known = this.learned.find(row);
    return (known === UNKNOWN ? this.evaluateAt(row) : known) === 1;
  }

  private evaluateAt(row: Row): number {
    const { words, learned, answer } = this;
    words.load(row);
    return learned.learns ? learned.learn(row, answer) : answer();
  }

  private evaluate(): boolean {
    const { info, kind, holds } = this.property;
    try {
      return truth(holds(...this.operands), kind);
    } catch (error) {
      throw new PropertyFailure(kind, info.name, error);
    }
  }
}

/** A state that begins at `base`, as properties see it. */
function observe(
  { shape, kinds, positions, constants }: Outline,
  words: Words,
  base: Position,
): State {
  const view = viewOf(shape, words, { position: base, path: '' });
  const tasks = kinds.flatMap((kind) =>
    kind.instances.map((name) => {
      const position = at(base, positions.get(name) as Position);
      return new TaskObserver(name, kind, position, words, view, constants);
    }),
  );
  return Object.defineProperty(view, 'tasks', { value: tasks }) as State;
}
