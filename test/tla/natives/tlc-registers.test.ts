import { describe, expect, it } from 'vitest';
import type { ActionFacts } from '../../../src/tla/natives/runtime.js';
import { tlc } from '../../../src/tla/natives/tlc.js';
import { apply, codeOf, evaluate, handleOf, testRuntime, type Plain } from './runtime.js';

const step: ActionFacts = {
  name: 'Step',
  location: { module: 'M', beginLine: 3, beginColumn: 1, endLine: 4, endColumn: 9 },
  parameters: [],
};

const location = { module: 'M', beginLine: 3, beginColumn: 1, endLine: 4, endColumn: 9 };

describe('registers', () => {
  it('keep values', () => {
    const runtime = testRuntime();
    expect(evaluate(runtime, tlc, 'TLCSet', 3, ['a'])).toBe('TRUE');
    expect(evaluate(runtime, tlc, 'TLCSet', 's:mine', 5)).toBe('TRUE');
    expect(evaluate(runtime, tlc, 'TLCGet', 3)).toBe('<<"a">>');
    expect(evaluate(runtime, tlc, 'TLCGet', 's:mine')).toBe('5');
    expect(evaluate(runtime, tlc, 'TLCGet', 'all')).toBe('(3 :> <<<<"a">>>>)');
    expect(evaluate(runtime, tlc, 'TLCGet', 'all:named')).toBe('("s:mine" :> <<5>>)');
  });

  it('are undefined before', () => {
    const runtime = testRuntime({ started: true });
    for (const key of [0, 's:mine', 'nothing']) {
      expect(codeOf(() => evaluate(runtime, tlc, 'TLCGet', key))).toBe('undefined-register');
    }
    expect(evaluate(runtime, tlc, 'TLCGet', 'all')).toBe('<<>>');
  });

  it('have numbers or names', () => {
    const runtime = testRuntime();
    for (const key of [-1, [1], true] as Plain[]) {
      expect(codeOf(() => evaluate(runtime, tlc, 'TLCGet', key))).toBe('not-a-register');
      expect(codeOf(() => evaluate(runtime, tlc, 'TLCSet', key, 1))).toBe('not-a-register');
    }
    expect(codeOf(() => evaluate(runtime, tlc, 'TLCSet', 'level', 1))).toBe('not-a-register');
  });

  it('ask for the end of the search', () => {
    const runtime = testRuntime();
    evaluate(runtime, tlc, 'TLCSet', 'exit', false);
    evaluate(runtime, tlc, 'TLCSet', 'pause', true);
    expect(runtime.stopRequested).toBe(false);
    evaluate(runtime, tlc, 'TLCSet', 'exit', true);
    evaluate(runtime, tlc, 'TLCSet', 'exit', false);
    expect(runtime.stopRequested).toBe(true);
  });
});

describe('facts of the search', () => {
  it('are numbers', () => {
    const runtime = testRuntime({
      started: true,
      level: 4,
      generated: 9,
      distinct: 8,
      queue: 2,
      diameter: 5,
      duration: 1.9,
    });
    const facts = ['level', 'generated', 'distinct', 'queue', 'diameter', 'duration'];
    expect(facts.map((fact) => evaluate(runtime, tlc, 'TLCGet', fact))).toEqual([
      '4',
      '9',
      '8',
      '2',
      '5',
      '1',
    ]);
    expect(apply(runtime, tlc, 'TLCGet', 'stats')).toBe(
      handleOf(runtime.heap, {
        generated: 9,
        distinct: 8,
        queue: 2,
        diameter: 5,
        duration: 1,
        initial: 0,
        worker: 0,
      }),
    );
  });

  it('are not all known before it starts', () => {
    const runtime = testRuntime({ level: 0 });
    expect(evaluate(runtime, tlc, 'TLCGet', 'level')).toBe('0');
    for (const fact of ['generated', 'stats', 'action']) {
      expect(codeOf(() => evaluate(runtime, tlc, 'TLCGet', fact))).toBe('undefined-register');
    }
  });

  it('have to fit into an integer', () => {
    const runtime = testRuntime({ started: true, generated: 2 ** 31 });
    expect(codeOf(() => evaluate(runtime, tlc, 'TLCGet', 'generated'))).toBe('overflow');
  });

  it('tell how the search was started', () => {
    const bfs = testRuntime();
    const settings = { deadlock: true, seed: '7', worker: 1 };
    expect(apply(bfs, tlc, 'TLCGet', 'config')).toBe(
      handleOf(bfs.heap, { mode: 'bfs', ...settings }),
    );
    const simulation = testRuntime({ mode: 'simulate' });
    expect(apply(simulation, tlc, 'TLCGet', 'config')).toBe(
      handleOf(simulation.heap, { mode: 'simulate', ...settings, depth: -1, traces: -1 }),
    );
    expect(evaluate(simulation, tlc, 'TLCGet', 'revision')).toContain('timestamp |-> ');
  });

  it('name the action', () => {
    const runtime = testRuntime({ started: true, action: step });
    const { heap } = runtime;
    expect(apply(runtime, tlc, 'TLCGet', 'action')).toBe(
      handleOf(heap, { name: 'Step', location }),
    );
    runtime.search.action = { ...step, parameters: [['who', heap.string('me')]] };
    expect(apply(runtime, tlc, 'TLCGet', 'action')).toBe(
      handleOf(heap, { name: 'Step', location, context: { who: 'me' }, parameters: ['who'] }),
    );
    runtime.search.action = undefined;
    expect(evaluate(runtime, tlc, 'TLCGet', 'action')).toContain('name |-> "UnnamedAction"');
  });

  it('list the parts of the spec', () => {
    const { spec } = testRuntime().search;
    const runtime = testRuntime({ spec: { ...spec, actions: [step] } });
    const value = evaluate(runtime, tlc, 'TLCGet', 'spec');
    expect(value).toContain('actions |-> {[name |-> "Step", location |-> [');
    expect(value).toContain('invariants |-> {}');
  });
});
