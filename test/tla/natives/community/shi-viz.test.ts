import { describe, expect, it } from 'vitest';
import { NOTHING } from '../../../../src/checker/values/heap/index.js';
import { unnamedAction } from '../../../../src/tla/natives/search-values.js';
import { handleOf, testRuntime, type TestRuntime } from '../runtime.js';
import { moduleCaller, type Plain } from './module-caller.js';

/** Two processes: the second one steps, then something else happens, then the first one steps. */
const states: Plain[] = [
  { pc: { a: 'start', b: 'start' } },
  { pc: { a: 'start', b: 'done' } },
  { pc: { a: 'start', b: 'done' } },
  { pc: { a: 'done', b: 'done' } },
];

/** What the module gives at each level of a search that has come along these states. */
function atEachLevel(operator: string, runtimeOf: (level: number) => TestRuntime): string[] {
  return states.map((_, at) => moduleCaller('ShiViz', runtimeOf(at + 1)).result(operator));
}

function searching(level: number): TestRuntime {
  const runtime = testRuntime({
    level,
    behavior: () => ({
      steps: states.slice(0, level).map((state) => ({
        state: handleOf(runtime.heap, state),
        action: unnamedAction,
      })),
    }),
  });
  return runtime;
}

function exploring(level: number): TestRuntime {
  const runtime = testRuntime({ level });
  const trace = handleOf(runtime.heap, states);
  return { ...runtime, definition: (name) => (name === '_TETrace' ? trace : NOTHING) };
}

describe.each([
  ['the behavior of a search', searching],
  ['the trace that replaces _TETrace', exploring],
])('ShiViz for %s', (_, runtimeOf) => {
  it('tells whose step it was', () => {
    expect(atEachLevel('Host', runtimeOf)).toEqual(['"--"', '"b"', '"b"', '"a"']);
  });

  it('counts the steps of each process', () => {
    const clocks = [
      { a: 0, b: 0 },
      { a: 0, b: 1 },
      { a: 0, b: 2 },
      { a: 1, b: 2 },
    ];
    expect(atEachLevel('Clock', runtimeOf)).toEqual(
      clocks.map((clock) => JSON.stringify(JSON.stringify(clock))),
    );
  });
});

it('has no host before the first change', () => {
  const same = [states[0]!, states[0]!];
  const runtime = testRuntime({ level: 2 });
  const trace = handleOf(runtime.heap, same);
  const { result } = moduleCaller('ShiViz', { ...runtime, definition: () => trace });
  expect(result('Host')).toBe('"--"');
});

it('needs states with pc', () => {
  expect(moduleCaller('ShiViz').code('Host')).toBe('no-trace');
  const runtime = testRuntime();
  const trace = handleOf(runtime.heap, [{ x: 1 }]);
  expect(moduleCaller('ShiViz', { ...runtime, definition: () => trace }).code('Clock')).toBe(
    'no-such-field',
  );
});
