#!/usr/bin/env node
import { runCommandLine } from './run.js';
import { Terminal } from './terminal.js';

const terminal = new Terminal(process);

/** Code of a user may end the process, or let it run dry: that is no success. */
let isFinished = false;
process.on('exit', () => {
  if (isFinished) return;
  terminal.note('error: the process ended before there was a result [unexpected-end]\n');
  process.exitCode = 255;
});

const exitCode = await runCommandLine(process.argv.slice(2), terminal);
await terminal.flush();
isFinished = true;
// What a user's module left running must not keep the process.
process.exit(exitCode);
