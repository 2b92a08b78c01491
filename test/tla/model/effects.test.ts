import { expect, it } from 'vitest';
import { Effects } from '../../../src/tla/model/effects.js';
import { testRuntime } from '../natives/runtime.js';

it('What code prints and writes is there once, even if the code runs again', () => {
  const { outside, printed, files } = testRuntime();
  const effects = new Effects(outside);
  const work = (): number => {
    effects.outside.print('here');
    effects.outside.writeText('file', 'text', true);
    return 7;
  };
  expect(work()).toBe(7);
  expect(effects.repeat(work)).toBe(7);
  expect(() =>
    effects.repeat(() => {
      work();
      throw new Error('failed');
    }),
  ).toThrow('failed');
  expect(printed).toEqual(['here']);
  expect(files.get('file')).toBe('text');
  work();
  expect(printed).toEqual(['here', 'here']);
});

it('What could not be written fails again', () => {
  const effects = new Effects({
    ...testRuntime().outside,
    writeText: () => {
      throw new Error('not here');
    },
  });
  const write = (): void => effects.outside.writeText('file', 'text', false);
  expect(write).toThrow('not here');
  expect(() => effects.repeat(write)).toThrow('not here');
});
