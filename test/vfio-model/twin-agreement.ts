import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/checker/check.js';
import type { Model, Row } from '../../src/checker/model.js';
import type { CheckResult } from '../../src/checker/result.js';
import { stateToJson, type JsonObject } from '../../src/checker/values/json.js';
import { readSuite } from '../../src/suite/read-suite.js';
import { fileSources, readSource } from '../../src/tla/load.js';
import { tlaSpec } from '../../src/tla/tla-spec.js';
import { testRuntime } from '../tla/natives/runtime.js';
import { modelOf, type Constants } from './model.js';
import { projectModel, projectTwin, TWIN_PROPERTIES } from './twin-projection.js';

const FOLDER = fileURLToPath(new URL('../../specs/vfio-pci', import.meta.url));

/** A model of the suite: a driver, some with knobs turned, under a scenario. */
interface Pair {
  readonly subject: string;
  readonly scenario: string;
  readonly constants: Constants;
}

/** Larger models are left to the command line: all of a driver at once takes minutes in TLA+. */
const MOST_STATES = 500_000;

/** More states than those of scenarios but `everything`: they are counted, not compared one by one. */
const MOST_COMPARED = 20_000;

/** The models of the suite, but the largest. */
export function pairs(): Pair[] {
  const file = `${FOLDER}/suite.yaml`;
  const { models } = readSuite(readFileSync(file, 'utf8'), file, 'vfio-pci');
  return models.flatMap(({ constants, subject, scenario, expect: { distinct = 0 } }) =>
    scenario === null || distinct > MOST_STATES
      ? []
      : [{ subject, scenario, constants: Object.fromEntries(constants) }],
  );
}

function twinOf({ subject, scenario }: Pair): Model {
  const root = `${FOLDER}/VfioPci.tla`;
  const spec = tlaSpec(
    {
      root: readSource(root),
      modules: fileSources(root),
      configuration: readSource(`${FOLDER}/${subject}.cfg`),
    },
    { outside: testRuntime().outside },
  );
  const assignments = new Map([['Scenario', `"${scenario}"`]]);
  return spec.instantiate(assignments, { frontEnd: 'tla', spec: root });
}

/** Asserts that the models of TypeScript and of TLA+ are the same, whichever way one looks at them. */
export function describeAgreement(list: readonly Pair[]): void {
  describe('the TLA+ twin agrees with the model', () => {
    it.each(list)('of $subject under $scenario', (pair) => {
      const model = modelOf(pair.constants);
      const twin = twinOf(pair);
      const found = checkSync(model, { continue: true });
      const foundTwin = checkSync(twin, { continue: true, deadlock: false });
      expect(counts(foundTwin)).toEqual(counts(found));
      expect(lengths(foundTwin, (name) => name)).toEqual(
        lengths(found, (name) => TWIN_PROPERTIES[name as keyof typeof TWIN_PROPERTIES]),
      );
      if (found.distinct > MOST_COMPARED) return;
      expect(states(twin, projectTwin)).toEqual(states(model, projectModel));
    });
  });
}

function counts({ generated, distinct, depth }: CheckResult) {
  return { generated, distinct, depth };
}

/** The steps of the shortest counterexample of each violated property. */
function lengths({ violations }: CheckResult, nameOf: (name: string) => string) {
  return Object.fromEntries(
    violations
      .map(({ property, trace }) => [nameOf(property), trace.length - 1] as const)
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** All reachable states as texts, sorted: a naive search that knows nothing of the engine. */
function states(model: Model, project: (state: JsonObject) => object): string[] {
  const seen = new Map<string, Row>();
  const add = (row: Row): void => {
    const key = row.join();
    if (!seen.has(key)) seen.set(key, row.slice());
  };
  model.initialStates(add);
  for (const row of seen.values()) model.successors(row, (_, next) => add(next));
  return [...seen.values()]
    .map((row) => JSON.stringify(project(stateToJson(model.decode(row)))))
    .toSorted();
}
