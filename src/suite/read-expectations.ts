import { closestName } from '../checker/closest-name.js';
import type { Place } from '../checker/diagnostic.js';
import type { Expectations } from './suite.js';
import type { Field, YamlSource } from './yaml-source.js';

/**
 * Reads what a suite expects of a model; nothing said means that every property holds.
 *
 * @param properties the properties of the suite: no other can be expected
 */
export function readExpectations(
  source: YamlSource,
  field: Field | undefined,
  properties: readonly string[],
): Expectations {
  const known = ['distinct', 'generated', 'depth', 'violated', 'unchecked'];
  const fields = field && source.fields(field.value, 'expect', known);
  const violated = readViolated(source, fields?.get('violated'), properties);
  const unchecked = readUnchecked(source, fields?.get('unchecked'), properties, violated);
  const counts = ['distinct', 'generated', 'depth'].flatMap((key) => {
    const found = fields?.get(key);
    const count = found && source.count(found.value, key);
    return count === undefined ? [] : [[key, count] as const];
  });
  return { ...Object.fromEntries(counts), violated, unchecked };
}

function readViolated(
  source: YamlSource,
  field: Field | undefined,
  properties: readonly string[],
): Map<string, number | null> {
  const violated = new Map<string, number | null>();
  const fields = field && source.fields(field.value, 'violated');
  for (const { key, keyPlace, value } of fields?.values() ?? []) {
    requireProperty(source, key, keyPlace, properties);
    const length = source.isNull(value) ? null : source.count(value, `the length of ${key}`);
    if (length !== undefined) violated.set(key, length);
  }
  return violated;
}

function readUnchecked(
  source: YamlSource,
  field: Field | undefined,
  properties: readonly string[],
  violated: ReadonlyMap<string, number | null>,
): Set<string> {
  const unchecked = new Set<string>();
  for (const item of field ? source.items(field.value, 'unchecked') : []) {
    const name = source.text(item, 'a property');
    if (name === undefined) continue;
    requireProperty(source, name, source.place(item), properties);
    if (violated.has(name)) {
      source.report({
        code: 'suite-contradiction',
        message: `property ${name} cannot be both violated and unchecked`,
        place: source.place(item),
        help: 'name it once',
      });
    }
    unchecked.add(name);
  }
  return unchecked;
}

function requireProperty(
  source: YamlSource,
  name: string,
  place: Place,
  properties: readonly string[],
): void {
  if (properties.includes(name)) return;
  const meant = closestName(name, properties);
  source.report({
    code: 'suite-unknown-property',
    message: `property ${name} is not among the properties of the suite`,
    place,
    help: meant ? `did you mean ${meant}?` : 'add it under properties:',
  });
}
