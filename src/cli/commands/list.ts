import type { ConstantInfo } from '../../checker/spec.js';
import { counted } from '../../report/shared/words.js';
import { loadSuite } from '../../suite/load.js';
import { BUILT_IN_SPECS, loadSpec } from '../spec-catalog.js';
import { builtInSuites, findSuite } from '../suite-catalog.js';
import type { Terminal } from '../terminal.js';
import type { ListArguments } from './arguments.js';

interface Listing {
  readonly version: 1;
  readonly specs: readonly ListedSpec[];
  readonly suites: readonly ListedSuite[];
}

interface ListedSpec {
  readonly name: string;
  readonly description: string | null;
  readonly constants: readonly ConstantInfo[];
}

interface ListedSuite {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  readonly models: number;
}

/** `lamplight list` */
export async function runList({ format }: ListArguments, terminal: Terminal): Promise<number> {
  const listing: Listing = {
    version: 1,
    specs: await Promise.all(BUILT_IN_SPECS.map(describeSpec)),
    suites: await Promise.all(builtInSuites().map(describeSuite)),
  };
  const isJson = format === 'json';
  await terminal.print(isJson ? `${JSON.stringify(listing, null, 2)}\n` : formatListing(listing));
  return 0;
}

async function describeSpec(reference: string): Promise<ListedSpec> {
  const { spec } = await loadSpec(reference);
  return { name: reference, description: spec.description ?? null, constants: spec.constants };
}

async function describeSuite(name: string): Promise<ListedSuite> {
  const file = findSuite(name);
  const { title, models } = (await loadSuite(file, name)).suite;
  return { name, title, file, models: models.length };
}

function formatListing({ specs, suites }: Listing): string {
  return [
    'Specs: lamplight check NAME',
    ...specs.flatMap(formatSpec),
    '',
    'Suites: lamplight review NAME',
    ...suites.map(({ name, title, models }) => `  ${name}: ${title} (${counted(models, 'model')})`),
    '',
  ].join('\n');
}

function formatSpec({ name, description, constants }: ListedSpec): string[] {
  return [
    `  ${name}${description === null ? '' : `: ${description}`}`,
    ...constants.flatMap((constant) => [
      `    -c ${constant.name}=${constant.default}`,
      `        ${[constant.description, constant.accepts].filter(Boolean).join(': ')}`,
    ]),
  ];
}
