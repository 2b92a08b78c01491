import { dirname, relative, resolve } from 'node:path';
import type { Node } from 'yaml';
import type { Place } from '../checker/diagnostic.js';
import { readExpectations } from './read-expectations.js';
import { isPath } from './reference.js';
import { SuiteError } from './suite-error.js';
import type { Suite, SuiteModel } from './suite.js';
import { YamlSource, type Field } from './yaml-source.js';

/**
 * Reads the text of a suite file. docs/suites.md describes its form.
 *
 * @param file the suite file; specs are found relative to its folder
 * @param name what the user calls the suite, when that is not the file
 * @throws SuiteError with everything that is wrong: `suite-syntax-error`, `suite-wrong-type`,
 *   `suite-unknown-key`, `suite-missing-key`, `suite-unknown-property`, `suite-duplicate`,
 *   `suite-contradiction`, `suite-empty`
 */
export function readSuite(text: string, file: string, name = file): Suite {
  const source = new YamlSource(text, file);
  const suite = source.diagnostics.length > 0 ? undefined : readRoot(source, file, name);
  if (suite === undefined || source.diagnostics.length > 0) {
    throw new SuiteError(source.diagnostics);
  }
  return suite;
}

function readRoot(source: YamlSource, file: string, name: string): Suite | undefined {
  const root = source.document.contents;
  const fields = source.fields(root, 'a suite', ['title', 'spec', 'properties', 'models']);
  if (fields === undefined) return undefined;
  const place = source.place(root);
  const title = requiredText(source, fields, 'title', 'a suite', place);
  const properties = readProperties(source, fields.get('properties'), place);
  const models = readModels(source, fields.get('models'), place, {
    file,
    properties,
    spec: fields.get('spec'),
  });
  refuseDuplicates(source, models);
  return { name, title, properties, models };
}

function readProperties(source: YamlSource, field: Field | undefined, root: Place): string[] {
  if (field === undefined) {
    reportMissing(source, 'properties', 'a suite', root);
    return [];
  }
  const names: string[] = [];
  for (const item of source.items(field.value, 'properties')) {
    const name = source.text(item, 'a property');
    if (name === undefined) continue;
    if (names.includes(name)) {
      source.report({
        code: 'suite-duplicate',
        message: `property ${name} is listed twice`,
        place: source.place(item),
        help: 'list it once',
      });
    }
    names.push(name);
  }
  return names;
}

/** What the models of a suite have in common. */
interface Common {
  readonly file: string;
  readonly properties: readonly string[];
  /** The spec of the models that name none. */
  readonly spec: Field | undefined;
}

function readModels(
  source: YamlSource,
  field: Field | undefined,
  root: Place,
  common: Common,
): SuiteModel[] {
  const nodes = field ? source.items(field.value, 'models') : [];
  if (nodes.length === 0) {
    source.report({
      code: 'suite-empty',
      message: 'the suite has no models',
      place: field?.keyPlace ?? root,
      help: 'list at least one under models:',
    });
  }
  return nodes.flatMap((node) => readModel(source, node, common) ?? []);
}

function readModel(source: YamlSource, node: Node, common: Common): SuiteModel | undefined {
  const known = ['subject', 'scenario', 'spec', 'config', 'constants', 'expect'];
  const fields = source.fields(node, 'a model', known);
  if (fields === undefined) return undefined;
  const place = source.place(node);
  const spec = fields.get('spec') ?? common.spec;
  if (spec === undefined) reportMissing(source, 'spec', 'a model', place);
  const config = fields.get('config');
  const constants = readConstants(source, fields.get('constants'));
  return {
    subject: requiredText(source, fields, 'subject', 'a model', place),
    scenario: requiredText(source, fields, 'scenario', 'a model', place),
    spec: specFrom(spec ? (source.text(spec.value, 'spec') ?? '') : '', common.file),
    config: config && pathFrom(source.text(config.value, 'config') ?? '', common.file),
    constants: new Map([...constants].map(([name, { text }]) => [name, text])),
    expect: readExpectations(source, fields.get('expect'), common.properties),
    places: {
      model: place,
      spec: spec?.place ?? place,
      config: config?.place,
      constants: new Map([...constants].map(([name, constant]) => [name, constant.place])),
    },
  };
}

function readConstants(
  source: YamlSource,
  field: Field | undefined,
): Map<string, { text: string; place: Place }> {
  const constants = new Map<string, { text: string; place: Place }>();
  const fields = field && source.fields(field.value, 'constants');
  for (const { key, keyPlace, value } of fields?.values() ?? []) {
    const text = source.text(value, `constant ${key}`);
    if (text !== undefined) constants.set(key, { text, place: keyPlace });
  }
  return constants;
}

function refuseDuplicates(source: YamlSource, models: readonly SuiteModel[]): void {
  const seen = new Map<string, Place>();
  for (const { subject, scenario, places } of models) {
    if (subject === '' || scenario === '') continue;
    const key = JSON.stringify([subject, scenario]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, places.model);
    } else {
      source.report({
        code: 'suite-duplicate',
        message: `the model ${subject}/${scenario} is listed twice`,
        place: places.model,
        help: `rename one of the two; the first is at line ${first.line}`,
      });
    }
  }
}

function requiredText(
  source: YamlSource,
  fields: ReadonlyMap<string, Field>,
  key: string,
  what: string,
  place: Place,
): string {
  const field = fields.get(key);
  if (field === undefined) {
    reportMissing(source, key, what, place);
    return '';
  }
  return source.text(field.value, key) ?? '';
}

function reportMissing(source: YamlSource, key: string, what: string, place: Place): void {
  source.report({
    code: 'suite-missing-key',
    message: `${what} needs the key "${key}"`,
    place,
    help: 'docs/suites.md shows the form of a suite file',
  });
}

function specFrom(reference: string, suiteFile: string): string {
  return isPath(reference) ? pathFrom(reference, suiteFile) : reference;
}

/** A path in a suite is relative to the suite file; elsewhere paths start in the current folder. */
function pathFrom(path: string, suiteFile: string): string {
  return relative('', resolve(dirname(suiteFile), path));
}
