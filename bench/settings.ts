import { parseArgs } from 'node:util';
import type { BenchModel, Size } from './models.js';

/** What the command line asks for. */
export interface Settings {
  readonly models: readonly { readonly model: BenchModel; readonly size: Size }[];
  /** Whether a tool takes part. */
  readonly includes: (tool: string) => boolean;
  readonly runs: number;
  readonly json: string | undefined;
  readonly svg: string | undefined;
}

/** Reads `MODEL.CONSTANT=VALUE`. */
function readOverride(text: string): { model: string; name: string; value: string } {
  const [, model, name, value] = /^([\w-]+)\.(\w+)=([\w-]+)$/.exec(text) ?? [];
  if (model === undefined || name === undefined || value === undefined) {
    throw new Error(`--size takes MODEL.CONSTANT=VALUE, not ${text}.`);
  }
  return { model, name, value };
}

function assertKnown(option: string, given: readonly string[], known: readonly string[]): void {
  const wrong = given.find((name) => !known.includes(name));
  if (wrong === undefined) return;
  throw new Error(`${option}: there is no ${wrong}. There are: ${known.join(', ')}.`);
}

/** Reads the arguments; throws when one of them is not known. */
export function readSettings(
  args: readonly string[],
  models: readonly BenchModel[],
  tools: readonly string[],
): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', multiple: true, default: [] },
      tool: { type: 'string', multiple: true, default: [] },
      size: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      svg: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs takes a number, not ${values.runs}.`);
  const names = models.map(({ name }) => name);
  const overrides = values.size.map(readOverride);
  assertKnown('--only', values.only, names);
  assertKnown('--tool', values.tool, tools);
  assertKnown(
    '--size',
    overrides.map(({ model }) => model),
    names,
  );
  return {
    models: models
      .filter(({ name }) => values.only.length === 0 || values.only.includes(name))
      .map((model) => {
        const own = overrides.filter((each) => each.model === model.name);
        const changed = Object.fromEntries(own.map(({ name, value }) => [name, value]));
        const size = values.quick ? model.sizes.quick : model.sizes.full;
        assertKnown(`--size ${model.name}`, Object.keys(changed), Object.keys(size));
        return { model, size: { ...size, ...changed } };
      }),
    includes: (tool) => values.tool.length === 0 || values.tool.includes(tool),
    runs,
    json: values.json,
    svg: values.svg,
  };
}
