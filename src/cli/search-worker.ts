import { workerData } from 'node:worker_threads';
import { runMember } from './workers/run-member.js';
import type { WorkerTask } from './workers/task.js';

await runMember(workerData as WorkerTask);
