import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Choices, type Choice } from '../../src/modeling/choice.js';
import { declare } from '../../src/modeling/declaration.js';
import { range, record, setOf } from '../../src/modeling/shape/constructors.js';
import { diagnosticOf } from './support/diagnostic-of.js';
import { modelOf } from './support/model-of.js';
import { firstSteps, walk } from './support/walk.js';

/** What an effect does with the choices it is given; each run notes what it chose. */
type Tree = { readonly leaf: string } | { readonly options: readonly Tree[] };

const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.string({ maxLength: 3 }).map((leaf) => ({ leaf })),
    fc.array(tie('tree'), { maxLength: 3 }).map((options) => ({ options })),
  ),
})).tree;

/** The leaves of a tree: what naive recursion finds. */
function leavesOf(node: Tree): string[] {
  return 'leaf' in node ? [node.leaf] : node.options.flatMap(leavesOf);
}

/** Goes from the root to a leaf by choices. */
function descend(node: Tree, choose: Choice): string {
  if ('leaf' in node) return node.leaf;
  const index = choose.from('child', [...node.options.keys()]);
  return descend(node.options[index]!, choose);
}

function runsOf(effect: (choose: Choice) => string): string[] {
  const choices = new Choices();
  const found: string[] = [];
  choices.reset();
  do {
    let result = '';
    const possible = choices.run(() => {
      result = effect(choices);
    });
    if (possible) found.push(result);
  } while (choices.advance());
  return found;
}

describe('choices', () => {
  it('go through every combination once, in order; what chooses from nothing is left out', () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(runsOf((choose) => descend(root, choose))).toEqual(leavesOf(root));
      }),
    );
  });

  it('give an effect that does not choose one run', () => {
    expect(runsOf(() => 'only')).toEqual(['only']);
  });

  it('begin anew after a reset', () => {
    const choices = new Choices();
    const run = (): number => {
      let chosen = 0;
      choices.run(() => {
        chosen = choices.either(1, 2, 3);
      });
      return chosen;
    };
    choices.reset();
    run();
    choices.advance();
    expect(run()).toBe(2);
    choices.reset();
    expect(run()).toBe(1);
  });

  it('pass on what an effect throws', () => {
    const choices = new Choices();
    const failure = new Error('mine');
    const run = (): unknown =>
      choices.run(() => {
        throw failure;
      });
    expect(run).toThrow(failure);
  });

  it.each<[string, (run: number, choose: Choice) => void]>([
    ['fewer choices', (run, choose) => run === 0 && choose.either('a', 'b')],
    ['other alternatives', (run, choose) => choose.from('it', run === 0 ? [1, 2] : [1, 2, 3])],
  ])('refuse an effect that makes %s when it runs again', (_, effect) => {
    const choices = new Choices();
    let runs = 0;
    choices.reset();
    choices.run(() => effect(runs++, choices));
    choices.advance();
    expect(() => choices.run(() => effect(runs++, choices))).toThrow('other choices');
  });
});

describe('choices in a spec', () => {
  const { action, spec } = declare({
    name: 'choices',
    state: () => ({
      pool: setOf(range(0, 3)),
      taken: record({ a: range(-1, 3), b: range(-1, 3) }),
      steps: range(0, 1),
    }),
  });

  it('may depend on each other; a step is told with the names of what it chose', () => {
    const model = modelOf(
      spec({
        init: (s) => s.pool.assign([1, 3]),
        actions: () => ({
          Take: action({
            when: (s) => s.steps === 0,
            effect(s, _, __, choose) {
              s.steps = 1;
              s.taken.a = choose.from('first', s.pool);
              s.pool.delete(s.taken.a);
              s.taken.b = choose.from('second', s.pool);
            },
          }),
        }),
      }),
    );
    expect(firstSteps(model)).toEqual([
      'Take (first = 1, second = 3)',
      'Take (first = 3, second = 1)',
    ]);
  });

  it('leave a step out that would have to choose from nothing', () => {
    const model = modelOf(
      spec({
        actions: () => ({
          Take: action({
            effect(s, _, __, choose) {
              s.steps = 1;
              s.taken.a = choose.from('one', s.pool);
            },
          }),
        }),
        mayEnd: () => true,
      }),
    );
    expect(walk(model)).toMatchObject({ steps: [], states: [{ steps: 0 }] });
  });

  it('number names that repeat, those of parameters included', () => {
    const model = modelOf(
      spec({
        actions: () => ({
          Take: action(
            { one: range(7, 7) },
            {
              effect(s, { one }, _, choose) {
                s.taken.a = choose.from('one', [one - 7]);
                s.taken.b = choose.from('one', [2]);
              },
            },
          ),
        }),
      }),
    );
    expect(firstSteps(model)).toEqual(['Take (one = 7, one (2) = 0, one (3) = 2)']);
  });

  it('tell the alternatives after the step, unless they say nothing', () => {
    const model = modelOf(
      spec({
        actions: () => ({
          Allocate: action({
            effect(s, _, __, choose) {
              s.steps = choose.either('', 'no memory') === '' ? 1 : 0;
            },
          }),
        }),
      }),
    );
    expect(firstSteps(model)).toEqual(['Allocate', 'Allocate -> no memory']);
  });

  it('make several initial states', () => {
    const model = modelOf(
      spec({
        init(s, _, choose) {
          s.taken.assign({ a: choose.from('a', [0, 1]), b: choose.either(2, 3) });
          if (s.taken.a === 1) choose.from('never', []);
        },
        actions: () => ({}),
      }),
    );
    expect(walk(model).initial.map(({ taken }) => taken)).toEqual([
      { a: 0, b: 2 },
      { a: 0, b: 3 },
    ]);
  });

  it('that change when the effect runs again are an error with the action', () => {
    let runs = 0;
    const model = modelOf(
      spec({
        actions: () => ({
          Waver: action({
            effect(_s, _p, _c, choose) {
              choose.from('it', runs++ % 2 === 0 ? [1, 2] : [1, 2, 3]);
            },
          }),
        }),
      }),
    );
    const diagnostic = diagnosticOf(() => walk(model));
    expect(diagnostic.code).toBe('action-failed');
    expect(diagnostic.message).toContain('Waver');
  });
});
