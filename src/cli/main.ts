#!/usr/bin/env node
import { startWorker } from './tla/worker.js';

const args = process.argv.slice(2);
const [command = ''] = args;

// The thread starts while the program reads its command line.
const evaluates = command === 'eval' || command === 'repl';
if (evaluates || (command === 'check' && args.some((arg) => arg.endsWith('.tla')))) startWorker();

const { runProcess } = await import('./process.js');
// What a user's module left running must not keep the process.
process.exit(await runProcess(args));
