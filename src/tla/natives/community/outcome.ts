import { integer, type Handle, type Heap } from '../../../checker/values/heap/index.js';
import { recordOf } from '../function-values.js';

/** What running a command, or writing or reading a file, has given. */
export interface Outcome {
  readonly exitValue: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An outcome as the record that specs see. */
export function outcomeValue(heap: Heap, { exitValue, stdout, stderr }: Outcome): Handle {
  return recordOf(
    heap,
    new Map([
      ['exitValue', integer(heap, exitValue)],
      ['stdout', heap.string(stdout)],
      ['stderr', heap.string(stderr)],
    ]),
  );
}
