import { workerData } from 'node:worker_threads';
import { runHelper } from './workers/run-helper.js';
import type { WorkerTask } from './workers/task.js';

await runHelper(workerData as WorkerTask);
