/**
 * How fast the engine is and what a state costs it:
 *
 *     npm run bench:engine -- [words] [active] [limit]
 *
 * Peer: none; the model is synthetic, its own cost is next to nothing.
 */
import { countersModel } from './counters-model.js';
import { measure } from './measure.js';

const [words = 8, active = 8, limit = 5] = process.argv.slice(2).map(Number);
measure(() => countersModel(words, active, limit));
