import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ProgressLine } from '../../src/cli/progress.js';
import { Terminal } from '../../src/cli/terminal.js';

/** A terminal over streams in memory, and what was written to standard error. */
function open({ isTTY = false, columns = 0, env = {} } = {}) {
  const stdout = Object.assign(new PassThrough(), { isTTY, columns });
  const stderr = Object.assign(new PassThrough(), { isTTY, columns });
  const terminal = new Terminal({ stdout, stderr, env });
  return { terminal, stdout, noted: () => String(stderr.read() ?? '') };
}

describe('colours', () => {
  it.each<[string, boolean, Record<string, string>, boolean | undefined, boolean]>([
    ['on a terminal', true, {}, undefined, true],
    ['elsewhere', false, {}, undefined, false],
    ['on a dumb terminal', true, { TERM: 'dumb' }, undefined, false],
    ['with NO_COLOR', true, { NO_COLOR: '1' }, undefined, false],
    ['with an empty NO_COLOR', true, { NO_COLOR: '' }, undefined, true],
    ['with FORCE_COLOR', false, { FORCE_COLOR: '1' }, undefined, true],
    ['with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, undefined, false],
    ['with both', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
    ['with --color', false, { NO_COLOR: '1' }, true, true],
    ['with --no-color', true, { FORCE_COLOR: '1' }, false, false],
  ])('%s', (_, isTTY, env, choice, expected) => {
    const { terminal } = open({ isTTY, env });
    expect(terminal.colors('stdout', choice)).toBe(expected);
  });
});

it('takes a pipe, which does not say that it is no terminal, for none', () => {
  const pipe = { stdout: new PassThrough(), stderr: new PassThrough(), env: {} };
  const terminal = new Terminal(pipe);
  expect([terminal.colors('stdout'), terminal.colors('stderr'), terminal.isLive]).toEqual([
    false,
    false,
    false,
  ]);
  expect(terminal.width).toBe(80);
});

describe('width', () => {
  it('is that of the terminal, if it tells', () => {
    expect(open({ isTTY: true, columns: 132 }).terminal.width).toBe(132);
    expect(open({ isTTY: true, columns: 0 }).terminal.width).toBe(80);
    expect(open({ isTTY: true, columns: 7 }).terminal.width).toBe(40);
    expect(open({ isTTY: false, columns: 132 }).terminal.width).toBe(80);
  });
});

describe('print', () => {
  it('does not mind that the reader has gone', async () => {
    const { terminal, stdout } = open();
    stdout._write = (_chunk, _encoding, done) => {
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    };
    await expect(terminal.print('one report')).resolves.toBeUndefined();
    await expect(terminal.print('another one')).resolves.toBeUndefined();
  });

  it('reports a full disk', async () => {
    const { terminal, stdout } = open();
    stdout._write = (_chunk, _encoding, done) => {
      done(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
    };
    await expect(terminal.print('report')).rejects.toMatchObject({
      diagnostic: { code: 'output-not-written' },
    });
  });
});

describe('progress', () => {
  it('replaces one line on a terminal, and takes it away', () => {
    const { terminal, noted } = open({ isTTY: true, columns: 40 });
    const line = new ProgressLine(terminal, 'auto');
    line.update('1 of 3');
    line.update('x'.repeat(99));
    line.clear();
    line.clear();
    const clear = '\r\u001B[2K';
    expect(noted()).toBe(`${clear}1 of 3${clear}${'x'.repeat(39)}${clear}`);
  });

  it('says nothing where a run is short and nobody sees a terminal', () => {
    const { terminal, noted } = open();
    const line = new ProgressLine(terminal, 'auto');
    line.update('1 of 3');
    line.clear();
    expect(noted()).toBe('');
  });

  it('is never asked for when nobody wants it', () => {
    const { terminal, noted } = open({ isTTY: true });
    const line = new ProgressLine(terminal, 'never');
    expect(line.interval).toBeUndefined();
    line.update('1 of 3');
    expect(noted()).toBe('');
  });
});
