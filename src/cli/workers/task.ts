import type { SearchOptions } from '../../checker/search/search.js';
import type { ModelOptions } from '../../checker/spec.js';
import type { TeamMemory } from '../../checker/parallel/shared-memory.js';
import type { TlaSettings } from '../tla/settings.js';

/** What a thread needs to make the model that a team searches. Plain data. */
export interface ModelReference {
  readonly spec: string;
  readonly constants: ReadonlyMap<string, string>;
  readonly modelOptions: ModelOptions;
  /** For a spec in TLA+. */
  readonly settings: TlaSettings | null;
}

/** What a thread is told when it is started. */
export interface WorkerTask {
  readonly memory: TeamMemory;
  readonly index: number;
  readonly model: ModelReference;
  readonly options: SearchOptions;
}
