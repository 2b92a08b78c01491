import { serveModels } from '../suite/pool/serve.js';
import { loadSpec } from './spec-catalog.js';

serveModels(loadSpec);
