import { checkSync } from '../src/checker/check.js';
import type { Model } from '../src/checker/model.js';

/** States of the search that makes the process ready before memory is measured. */
const WARM_UP = 1000;

/**
 * Checks the model to its end, and prints what that took: the whole process is measured. Its base is
 * the memory that it holds after a search of a few states: Node, the compiled code, an empty heap.
 */
export function measure(makeModel: () => Model): void {
  checkSync(makeModel(), { bounds: { states: WARM_UP } });
  const baseBytes = process.memoryUsage().rss;
  const result = checkSync(makeModel(), { continue: true });
  const { user, system } = process.cpuUsage();
  const cpuSeconds = (user + system) / 1e6;
  const growth = process.resourceUsage().maxRSS * 1024 - baseBytes;

  console.log(`model                       ${result.spec}
status                      ${result.status}
generated                   ${result.generated}
distinct                    ${result.distinct}
seconds                     ${result.seconds.toFixed(2)} (CPU of the process ${cpuSeconds.toFixed(2)})
generated states a second   ${Math.round(result.generated / result.seconds)}
generated a CPU second      ${Math.round(result.generated / cpuSeconds)}
distinct states a second    ${Math.round(result.distinct / result.seconds)}
store bytes a state         ${(result.storeBytes / result.distinct).toFixed(1)}
peak process bytes a state  ${(growth / result.distinct).toFixed(1)} (above ${(baseBytes / 2 ** 20).toFixed(0)} MiB)`);
}
