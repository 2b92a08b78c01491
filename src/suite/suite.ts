import type { Place } from '../checker/diagnostic.js';

/** What a suite file expects of one model; a property that is not named has to hold. */
export interface Expectations {
  readonly generated?: number;
  readonly distinct?: number;
  readonly depth?: number;
  /** Steps of the shortest counterexample by property; null where the suite does not fix it. */
  readonly violated: ReadonlyMap<string, number | null>;
  readonly unchecked: ReadonlySet<string>;
}

/** A spec with its constants, and what is expected of it. */
export interface SuiteModel {
  readonly subject: string;
  readonly scenario: string;
  /** As `lamplight check` takes it in the current folder: a built-in name or a path. */
  readonly spec: string;
  /** The configuration of a TLA+ spec: a path from the current folder. */
  readonly config?: string | undefined;
  readonly constants: ReadonlyMap<string, string>;
  readonly expect: Expectations;
  readonly places: ModelPlaces;
}

/** Where the parts of a model stand in the suite file. */
export interface ModelPlaces {
  readonly model: Place;
  readonly spec: Place;
  readonly config?: Place | undefined;
  readonly constants: ReadonlyMap<string, Place>;
}

/** A suite file, read and found well-formed. */
export interface Suite {
  /** As the user called it: a path or a built-in name. */
  readonly name: string;
  readonly title: string;
  /** The properties that every model has to check: no more and no less. */
  readonly properties: readonly string[];
  readonly models: readonly SuiteModel[];
}
