import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outside } from '../../src/tla/natives/runtime.js';
import { openOutside } from '../../src/tla/outside.js';
import { codeOf } from './natives/runtime.js';

describe('The machine, as a spec sees it', () => {
  let root = '';
  let folder = '';

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')));
    folder = join(root, 'current');
    mkdirSync(join(folder, 'inner'), { recursive: true });
    mkdirSync(join(root, 'elsewhere'));
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(root, { recursive: true });
  });

  it('lets files be written inside the current folder, and read', () => {
    const outside = open();
    outside.writeText(join(folder, 'inner/../a.txt'), 'one', false);
    outside.writeText(join(folder, 'a.txt'), ' two', true);
    expect(outside.readText(join(folder, 'a.txt'))).toBe('one two');
    outside.writeText(join(folder, 'a.txt'), 'ü', false);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('ü');
  });

  it.each([
    ['by its parent', 'inner/../../elsewhere/a.txt'],
    ['by a link to a folder', 'link/a.txt'],
    ['by a link to a file', 'file.txt'],
    ['through a link and back', 'link/../elsewhere/a.txt'],
  ])('keeps a spec from leaving the current folder %s', (_way, path) => {
    writeFileSync(join(root, 'elsewhere/target.txt'), 'before');
    symlinkSync(join(root, 'elsewhere'), join(folder, 'link'));
    symlinkSync(join(root, 'elsewhere/target.txt'), join(folder, 'file.txt'));
    mkdirSync(join(folder, 'elsewhere'));
    const write = (): void => open().writeText(`${folder}/${path}`, 'text', false);
    if (path.startsWith('link/..')) {
      // The parent of a path is that of its text: this stays inside.
      write();
      expect(existsSync(join(folder, 'elsewhere/a.txt'))).toBe(true);
    } else {
      expect(codeOf(write)).toBe('write-not-allowed');
    }
    expect(existsSync(join(root, 'elsewhere/a.txt'))).toBe(false);
    expect(readFileSync(join(root, 'elsewhere/target.txt'), 'utf8')).toBe('before');
  });

  it('does not follow a link that leads nowhere yet', () => {
    symlinkSync(join(root, 'elsewhere/new.txt'), join(folder, 'dangling.txt'));
    const write = (): void => open().writeText(join(folder, 'dangling.txt'), 'text', false);
    expect(codeOf(write)).toBe('unwritable-file');
    expect(existsSync(join(root, 'elsewhere/new.txt'))).toBe(false);
  });

  it('lets a spec write anywhere where that is allowed', () => {
    const path = join(root, 'elsewhere/a.txt');
    open({ mayWriteAnywhere: true }).writeText(path, 'text', false);
    expect(readFileSync(path, 'utf8')).toBe('text');
  });

  it('tells what cannot be read or written', () => {
    expect(codeOf(() => open().readText(join(folder, 'missing')))).toBe('unreadable-file');
    expect(codeOf(() => open().writeText(join(folder, 'inner'), '', false))).toBe(
      'unwritable-file',
    );
  });

  it('runs programs only where that is allowed', () => {
    const command = [process.execPath, '-p', 'process.env.GIVEN + process.env.ADDED'];
    const added = new Map([['ADDED', '2']]);
    expect(codeOf(() => open().execute(command, added))).toBe('exec-not-allowed');
    const outside = open({ mayExecute: true });
    expect(outside.execute(command, added)).toEqual({ exitValue: 0, stdout: '12\n', stderr: '' });
    expect(outside.execute([process.execPath, '-e', 'process.exit(3)'], new Map()).exitValue).toBe(
      3,
    );
    expect(codeOf(() => outside.execute([join(folder, 'no-program')], new Map()))).toBe(
      'exec-failed',
    );
  });

  it('has the environment that it is given, without what is not set', () => {
    expect([...open().environment()]).toEqual([['GIVEN', '1']]);
  });
});

function open(permissions: { mayExecute?: boolean; mayWriteAnywhere?: boolean } = {}): Outside {
  return openOutside({
    print: () => undefined,
    environment: { GIVEN: '1', UNSET: undefined },
    mayExecute: false,
    mayWriteAnywhere: false,
    ...permissions,
  });
}
