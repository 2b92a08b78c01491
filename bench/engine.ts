/**
 * How fast the engine is and what a state costs it:
 *
 *     npm run bench:engine -- [words] [active] [limit]
 *
 * Peer: none; the model is synthetic, its own cost is next to nothing.
 */
import { checkSync } from '../src/checker/check.js';
import { countersModel } from './counters-model.js';

const [words = 8, active = 8, limit = 5] = process.argv.slice(2).map(Number);
const baseBytes = process.memoryUsage().rss;
const result = checkSync(countersModel(words, active, limit));
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
