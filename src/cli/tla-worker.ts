import { parentPort } from 'node:worker_threads';
import { serveCalls } from './tla/serve.js';

if (parentPort !== null) serveCalls(parentPort);
