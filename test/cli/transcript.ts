import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');

/**
 * Plays a transcript: a Markdown file that reads like a session at a terminal.
 *
 * A code block whose info string names a file (```` ```ts counter.ts ````) is written to the folder
 * of the session. In a `console` block every line that begins with `$ ` is run by a shell there; the
 * lines below it are what a terminal shows, and an exit code other than 0 in brackets.
 *
 * @returns the same text with what was really shown; seconds and sizes of stores are evened out
 */
export async function playTranscript(text: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lamplight-transcript-'));
  const folder = join(root, 'session');
  try {
    await mkdir(folder);
    const shell = await openShell(folder, join(root, 'lamplight'));
    let played = '';
    for (const piece of text.split(/^(```[^]*?^```\n)/m)) {
      played += piece.startsWith('```') ? await playBlock(piece, folder, shell) : piece;
    }
    return played;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

type Shell = (command: string) => Promise<{ readonly output: string; readonly exitCode: number }>;

async function playBlock(block: string, folder: string, shell: Shell): Promise<string> {
  const [, info = '', body = ''] = /^```([^\n]*)\n([^]*)```\n$/.exec(block) ?? [];
  const [language, file] = info.split(' ');
  if (file !== undefined) await writeFile(join(folder, file), body);
  if (language !== 'console') return block;
  const commands = body.split('\n').filter((line) => line.startsWith('$ '));
  let session = '';
  for (const command of commands) {
    const { output, exitCode } = await shell(command.slice(2));
    const ended = output === '' || output.endsWith('\n') ? output : `${output}\n`;
    session += `${command}\n${evenOut(ended)}${exitCode === 0 ? '' : `[exit ${exitCode}]\n`}`;
  }
  return `\`\`\`${info}\n${session}\`\`\`\n`;
}

/** A shell in the folder that has no terminal and finds `lamplight`, which is made as the script. */
async function openShell(folder: string, script: string): Promise<Shell> {
  await writeFile(script, `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`);
  await chmod(script, 0o755);
  const env = { PATH: `${dirname(script)}${delimiter}${process.env['PATH']}`, LC_ALL: 'C' };
  return (command) =>
    new Promise((settle) => {
      execFile('bash', ['-c', `exec 2>&1\n${command}`], { cwd: folder, env }, (error, output) => {
        settle({ output, exitCode: typeof error?.code === 'number' ? error.code : 0 });
      });
    });
}

/** Takes out what depends on the machine; a slow one tells its progress. */
function evenOut(output: string): string {
  return output
    .replace(/^(\d+ of \d+ models checked|.* s, depth .*\/s, .*)\n/gm, '')
    .replace(/\b\d+(\.\d+)? s\b/g, '0.00 s')
    .replace(/"seconds": [\d.e-]+/g, '"seconds": 0')
    .replace(/"storeBytes": \d+/g, '"storeBytes": 0')
    .replace(/\bstore [\d.]+ (bytes|[KMG]iB)/g, 'store 0 bytes');
}
