/**
 * How fast a vfio-pci model is searched, and what a state costs:
 *
 *     npm run bench:vfio-pci -- [variant] [scenario]
 *
 * Peer: none yet; the model has no twin in another language.
 */
import { vfioPci } from '../src/vfio-model/index.js';
import { measure } from './measure.js';

const [variant = 'v5.8', scenario = 'everything'] = process.argv.slice(2);
const constants = new Map(Object.entries({ variant, scenario }));
measure(() => vfioPci.instantiate(constants, { frontEnd: 'builtin', spec: 'vfio-pci' }));
