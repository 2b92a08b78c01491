import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { CheckResult } from '../checker/result.js';
import type { ModelReview, PropertyReview, ReviewResult } from './result.js';
import { spelling } from './yaml-source.js';

/** The text of a suite file with the expectations replaced by what was found. */
export interface SuiteUpdate {
  readonly text: string;
  /** The models whose expectations are different now, as `subject/scenario`. */
  readonly changed: readonly string[];
  /** The models that kept theirs because not everything about them was decided. */
  readonly undecided: readonly string[];
}

/**
 * Writes the verdicts, lengths and counts that were found into the text of a suite file. Comments
 * and the order of everything stay.
 *
 * @param text what `readSuite` accepts
 */
export function updateSuite(text: string, { models }: ReviewResult): SuiteUpdate {
  const document = parseDocument(text);
  const reviews = new Map(models.map((model) => [keyOf(model.subject, model.scenario), model]));
  const changed: string[] = [];
  const undecided: string[] = [];
  for (const node of modelNodes(document)) {
    const review = reviews.get(
      keyOf(textAt(document, node, 'subject'), textAt(document, node, 'scenario')),
    );
    if (review === undefined) continue;
    const name = `${review.subject}/${review.scenario}`;
    if (review.result === null || !isDecided(review)) {
      undecided.push(name);
    } else if (writeExpectations(document, node, review.properties, review.result)) {
      changed.push(name);
    }
  }
  return { text: changed.length === 0 ? text : print(document), changed, undecided };
}

/** YAML as Prettier formats it: `{ spaces: in mappings }`, `[none, in, sequences]`. */
function print(document: Document): string {
  const text = document.toString({ lineWidth: 0 });
  const padding: number[] = [];
  visit(parseDocument(text), {
    Seq: (_, { flow, range }) => {
      if (flow !== true || !range) return;
      const [start, end] = range;
      if (text[start + 1] === ' ') padding.push(start + 1);
      if (text[end - 2] === ' ') padding.push(end - 2);
    },
  });
  const isPadding = new Set(padding);
  return text
    .split('')
    .filter((_, index) => !isPadding.has(index))
    .join('');
}

function isDecided({ error, properties }: ModelReview): boolean {
  return error === null && properties.every(({ found }) => found.verdict !== 'undecided');
}

/** Returns whether anything is different now. */
function writeExpectations(
  document: Document,
  model: YAMLMap,
  properties: readonly PropertyReview[],
  result: CheckResult,
): boolean {
  const expect = mapAt(document, model, 'expect');
  const before = jsonOf(document, expect);
  for (const [position, count] of (['distinct', 'generated', 'depth'] as const).entries()) {
    if (expect.has(count)) expect.set(count, result[count]);
    else expect.items.splice(position, 0, document.createPair(count, result[count]));
  }
  const expectable = properties.filter(({ expected }) => expected !== null);
  writeViolated(document, expect, expectable);
  writeUnchecked(document, expect, expectable);
  return jsonOf(document, expect) !== before;
}

function writeViolated(
  document: Document,
  expect: YAMLMap,
  properties: readonly PropertyReview[],
): void {
  const violated = mapAt(document, expect, 'violated');
  for (const { property, found } of properties) {
    if (found.verdict === 'violated') violated.set(property, found.length);
    else violated.delete(property);
  }
  if (violated.items.length === 0) expect.delete('violated');
}

function writeUnchecked(
  document: Document,
  expect: YAMLMap,
  properties: readonly PropertyReview[],
): void {
  const unchecked = properties
    .filter(({ found }) => found.verdict === 'not checked')
    .map(({ property }) => property);
  if (unchecked.length === 0) {
    expect.delete('unchecked');
  } else if (JSON.stringify(unchecked) !== jsonOf(document, expect.get('unchecked', true))) {
    expect.set('unchecked', document.createNode(unchecked, { flow: true }));
  }
}

/** The mapping at a key; made, or cut loose from its anchor, when it is not there as such. */
function mapAt(document: Document, parent: YAMLMap, key: string): YAMLMap {
  const node = parent.get(key, true) as Node | undefined;
  if (isMap(node)) return node;
  const source: unknown = isAlias(node) ? node.toJS(document) : {};
  const map = document.createNode(source, { flow: true }) as YAMLMap;
  parent.set(key, map);
  return map;
}

function jsonOf(document: Document, node: unknown): string | undefined {
  return isNode(node) ? JSON.stringify(node.toJS(document)) : undefined;
}

function modelNodes(document: Document): YAMLMap[] {
  const models = resolved(document, document.get('models', true));
  if (!isSeq(models)) return [];
  return models.items.map((node) => resolved(document, node)).filter((node) => isMap(node));
}

function resolved(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function textAt(document: Document, model: YAMLMap, key: string): string {
  const scalar = resolved(document, model.get(key, true));
  return isScalar(scalar) ? spelling(scalar) : '';
}

function keyOf(subject: string, scenario: string): string {
  return JSON.stringify([subject, scenario]);
}
