import { describe, expect, it } from 'vitest';
import { NOTHING, type Handle } from '../../../src/checker/values/heap/index.js';
import { add } from '../../../src/tla/natives/arithmetic.js';
import type { ActionFacts, Behavior } from '../../../src/tla/natives/runtime.js';
import { tlc } from '../../../src/tla/natives/tlc.js';
import { tlcExt } from '../../../src/tla/natives/tlc-ext.js';
import { toolbox } from '../../../src/tla/natives/toolbox.js';
import {
  apply,
  codeOf,
  evaluate,
  handleOf,
  Operand,
  testRuntime,
  type Plain,
  type TestRuntime,
} from './runtime.js';

function action(name: string): ActionFacts {
  const location = { module: 'M', beginLine: 1, beginColumn: 1, endLine: 1, endColumn: 2 };
  return { name, location, parameters: [] };
}

/** A runtime with a behavior of two states in which `x` is 1, then 2. */
function withBehavior(loop?: Behavior['loop']): TestRuntime {
  const runtime = testRuntime();
  const steps = [1, 2].map((x) => ({
    state: handleOf(runtime.heap, { x }),
    action: action(x === 1 ? 'Init' : 'Step'),
  }));
  const behavior = loop === undefined ? { steps } : { steps, loop };
  return testRuntime({ behavior: () => behavior, counterexample: () => behavior }, runtime.heap);
}

describe('AssertEq', () => {
  it('compares and prints what differs', () => {
    const runtime = testRuntime();
    expect(evaluate(runtime, tlcExt, 'AssertEq', [1], [1])).toBe('TRUE');
    expect(runtime.printed).toEqual([]);
    expect(evaluate(runtime, tlcExt, 'AssertEq', 1, 2)).toBe('FALSE');
    expect(runtime.printed).toEqual(['"Assertion failed"', '1', '2']);
  });
});

describe('AssertError', () => {
  const runtime = testRuntime();
  const failing = new Operand(() => {
    runtime.heap.push(runtime.heap.emptySet);
    return apply(runtime, tlc, 'Assert', false, 'abc');
  });
  const message =
    'The first argument of Assert evaluated to FALSE; the second argument was:\n"abc"';

  it('compares the message of an error', () => {
    expect(evaluate(runtime, tlcExt, 'AssertError', message, failing)).toBe('TRUE');
    expect(evaluate(runtime, tlcExt, 'AssertError', 'abc', failing)).toBe('FALSE');
    const fine = new Operand(() => runtime.heap.emptySet);
    expect(evaluate(runtime, tlcExt, 'AssertError', message, fine)).toBe('FALSE');
  });

  it('leaves nothing behind of what failed', () => {
    const mark = runtime.heap.mark();
    evaluate(runtime, tlcExt, 'AssertError', message, failing);
    expect(runtime.heap.mark()).toBe(mark);
  });

  it('gets its second operand unevaluated', () => {
    expect(tlcExt.get('AssertError')?.lazy).toEqual([1]);
  });

  it('takes a string', () => {
    expect(codeOf(() => evaluate(runtime, tlcExt, 'AssertError', 1, failing))).toBe('not-a-string');
  });
});

describe('registers', () => {
  const runtime = testRuntime();
  const plus = new Operand((a: Handle, b: Handle) => add(runtime.heap, a, b));

  it('have defaults', () => {
    for (const key of [9, 's:x', 'stats', [1]] as Plain[]) {
      expect(evaluate(runtime, tlcExt, 'TLCGetOrDefault', key, 'no')).toBe('"no"');
    }
  });

  it('are updated from what they were', () => {
    expect(evaluate(runtime, tlcExt, 'TLCGetAndSet', 3, plus, 5, 10)).toBe('10');
    expect(evaluate(runtime, tlcExt, 'TLCGetAndSet', 3, plus, 5, 10)).toBe('15');
    expect(evaluate(runtime, tlcExt, 'TLCGetOrDefault', 3, 'no')).toBe('20');
  });
});

describe('behaviors', () => {
  it('are sequences of states', () => {
    expect(evaluate(withBehavior(), tlcExt, 'Trace')).toBe('<<[x |-> 1], [x |-> 2]>>');
  });

  it('are graphs of states and steps', () => {
    const value = evaluate(withBehavior(), tlcExt, 'CounterExample');
    expect(value).toContain('state |-> {<<1, [x |-> 1]>>, <<2, [x |-> 2]>>}');
    expect(value).toMatch(
      /action \|-> \{<<<<1, \[x \|-> 1\]>>, \[name \|-> "Step", .*<<2, [^{}]*\}/,
    );
  });

  it('are closed by a step back', () => {
    const value = evaluate(
      withBehavior({ to: 0, action: action('Back') }),
      tlcExt,
      'CounterExample',
    );
    expect(value).toMatch(
      /<<<<2, \[x \|-> 2\]>>, \[name \|-> "Back", [^{}]*, <<1, \[x \|-> 1\]>>>>/,
    );
  });

  it('are empty when nothing is violated', () => {
    const runtime = testRuntime();
    const counterexample = apply(runtime, tlcExt, 'CounterExample');
    expect(counterexample).toBe(handleOf(runtime.heap, { state: new Set(), action: new Set() }));
    expect(evaluate(runtime, tlcExt, 'ToTrace', new Operand(counterexample))).toBe('<<>>');
  });

  it('are sequences again', () => {
    const runtime = withBehavior();
    const counterexample = new Operand(apply(runtime, tlcExt, 'CounterExample'));
    expect(apply(runtime, tlcExt, 'ToTrace', counterexample)).toBe(apply(runtime, tlcExt, 'Trace'));
  });

  it('are not made of other values', () => {
    const others: Plain[] = [
      1,
      { action: new Set() },
      { state: 1 },
      { state: new Set([1]) },
      { state: new Set([[2, { x: 1 }]]) },
    ];
    for (const other of others) {
      expect(codeOf(() => evaluate(testRuntime(), tlcExt, 'ToTrace', other))).toBe(
        'not-a-counterexample',
      );
    }
  });
});

describe('other operators', () => {
  const runtime = testRuntime();

  it('make model values', () => {
    expect(evaluate(runtime, tlcExt, 'TLCModelValue', 'm')).toBe('m');
    expect(apply(runtime, tlcExt, 'TLCModelValue', 'm')).toBe(runtime.heap.modelValue('m'));
    expect(codeOf(() => evaluate(runtime, tlcExt, 'TLCModelValue', 1))).toBe('not-a-string');
  });

  it('give back what they get', () => {
    expect(evaluate(runtime, tlcExt, 'TLCNoOp', 5)).toBe('5');
    expect(evaluate(runtime, tlcExt, 'TLCCache', 2, [1])).toBe('2');
  });

  it('put evaluation off for ever', () => {
    const never = new Operand(() => {
      throw new Error('This is not to be evaluated.');
    });
    expect(evaluate(runtime, tlcExt, 'TLCDefer', never)).toBe('TRUE');
    expect(tlcExt.get('TLCDefer')?.lazy).toEqual([0]);
  });

  it('hash by value, not by history', () => {
    const other = testRuntime();
    handleOf(other.heap, ['something', 'else']);
    const value = new Set([3, 4]);
    expect(evaluate(runtime, tlcExt, 'TLCFP', value)).toBe(evaluate(other, tlcExt, 'TLCFP', value));
    expect(evaluate(runtime, tlcExt, 'TLCFP', 1)).not.toBe(evaluate(runtime, tlcExt, 'TLCFP', 2));
  });

  it('pick a step only where there is nothing to ask', () => {
    const code = (condition: Plain): string =>
      codeOf(() => evaluate(runtime, tlcExt, 'PickSuccessor', condition));
    expect(code(true)).toBe('no error');
    expect(code(false)).toBe('dialogue-not-supported');
    expect(code(1)).toBe('not-a-boolean');
  });

  it('evaluate definitions by name', () => {
    const { heap } = runtime;
    const knowing = testRuntime({}, heap);
    knowing.definition = (name) => (name === 'Foo' ? heap.string('value') : NOTHING);
    expect(evaluate(knowing, tlcExt, 'TLCEvalDefinition', 'Foo')).toBe('"value"');
    expect(codeOf(() => evaluate(knowing, tlcExt, 'TLCEvalDefinition', 'Bar'))).toBe(
      'unknown-definition',
    );
  });
});

describe('Toolbox', () => {
  it('knows the position in a trace that is given', () => {
    const positions = [0, 1, 2, 3, 9].map((level) => {
      const runtime = testRuntime({ level });
      runtime.definition = () => handleOf(runtime.heap, ['a', 'b', 'c']);
      return evaluate(runtime, toolbox, '_TEPosition');
    });
    expect(positions).toEqual(['1', '1', '2', '3', '3']);
  });

  it('has no trace of its own', () => {
    expect(codeOf(() => evaluate(testRuntime(), toolbox, '_TETrace'))).toBe('no-trace');
    expect(codeOf(() => evaluate(testRuntime(), toolbox, '_TEPosition'))).toBe('no-trace');
  });
});
