import {
  apply,
  domainOf,
  formatHandle,
  integer,
  isSetKind,
  kindOf,
  STRING,
  TRUE,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, itemsIn, recordOf } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import {
  booleanOperand,
  functionOperand,
  integerOperand,
  sequenceOperand,
  stringOperand,
  unfit,
  unusable,
} from '../operands.js';
import type { Runtime } from '../runtime.js';
import { EvaluationError } from '../evaluation-error.js';
import { fillTemplate } from './fill-template.js';
import { outcomeValue } from './outcome.js';
import { deserialize, serialize } from './serialize.js';
import { textOfValue, valueOfText } from './value-text.js';

const impure = { impure: true };

/** Module IOUtils. */
export const ioUtils: NativeTable = new Map([
  ['IOSerialize', native(serializeValue, impure)],
  ['IODeserialize', native(deserializeValue, impure)],
  ['Serialize', native(serialize, impure)],
  ['Deserialize', native(deserialize, impure)],
  ['IOExec', native(execute, impure)],
  ['IOEnvExec', native(executeWith, impure)],
  ['IOExecTemplate', native(executeTemplate, impure)],
  ['IOEnvExecTemplate', native(executeTemplateWith, impure)],
  ['IOEnv', native(environment, impure)],
  ['atoi', native(numberOf)],
  ['zeroPadN', native(({ heap }, value: Handle, width: Handle) => zeroPadded(heap, value, width))],
]);

/**
 * Writes any finite value into a file, for `IODeserialize`. The text is the same whether it should
 * be compressed or not.
 */
function serializeValue(
  { heap, outside }: Runtime,
  value: Handle,
  file: Handle,
  compress: Handle,
): Handle {
  const path = stringOperand(heap, file, 'The second operand of IOSerialize');
  booleanOperand(heap, compress, 'The third operand of IOSerialize', unusable);
  outside.writeText(path, textOfValue(heap, value), false);
  return TRUE;
}

function deserializeValue({ heap, outside }: Runtime, file: Handle, compressed: Handle): Handle {
  const path = stringOperand(heap, file, 'The first operand of IODeserialize');
  booleanOperand(heap, compressed, 'The second operand of IODeserialize', unusable);
  return valueOfText(heap, outside.readText(path), path);
}

function execute(runtime: Runtime, command: Handle): Handle {
  return run(runtime, wordsOf(runtime.heap, command, 'IOExec'), new Map());
}

function executeWith(runtime: Runtime, variables: Handle, command: Handle): Handle {
  const { heap } = runtime;
  const words = wordsOf(heap, command, 'IOEnvExec');
  return run(runtime, words, variablesOf(heap, variables, 'IOEnvExec'));
}

function executeTemplate(runtime: Runtime, template: Handle, parameters: Handle): Handle {
  const words = filledWords(runtime.heap, template, parameters, 'IOExecTemplate');
  return run(runtime, words, new Map());
}

function executeTemplateWith(
  runtime: Runtime,
  variables: Handle,
  template: Handle,
  parameters: Handle,
): Handle {
  const { heap } = runtime;
  const words = filledWords(heap, template, parameters, 'IOEnvExecTemplate');
  return run(runtime, words, variablesOf(heap, variables, 'IOEnvExecTemplate'));
}

/** @throws EvaluationError `empty-command`, `exec-not-allowed` */
function run(
  { heap, outside }: Runtime,
  words: readonly string[],
  variables: ReadonlyMap<string, string>,
): Handle {
  if (words.length === 0) {
    throw new EvaluationError('empty-command', 'A command has to name a program.');
  }
  return outcomeValue(heap, outside.execute(words, variables));
}

function wordsOf(heap: Heap, words: Handle, operator: string): string[] {
  const items = itemsIn(heap, sequenceOperand(heap, words, `An operand of ${operator}`));
  return items.map((word) => stringOperand(heap, word, `Each word of ${operator}`, unfit));
}

/** The words of a command, each of which is a template for the same parameters. */
function filledWords(heap: Heap, template: Handle, parameters: Handle, operator: string): string[] {
  const texts = wordsOf(heap, parameters, operator);
  return wordsOf(heap, template, operator).map((word) => fillTemplate(word, texts));
}

/** Environment variables, from a record or from a set of pairs of a name and a value. */
function variablesOf(heap: Heap, variables: Handle, operator: string): Map<string, string> {
  const role = `The environment of ${operator}`;
  const name = (key: Handle): string => stringOperand(heap, key, `A name in ${role}`, unfit);
  if (isSetKind(kindOf(heap, variables))) {
    const pairs = elementsIn(heap, variables).map((pair) =>
      itemsIn(heap, pairOperand(heap, pair, role)),
    );
    return new Map(pairs.map(([key, value]) => [name(key!), plainText(heap, value!)]));
  }
  const names = elementsIn(heap, domainOf(heap, functionOperand(heap, variables, role)));
  return new Map(names.map((key) => [name(key), plainText(heap, apply(heap, variables, key))]));
}

function pairOperand(heap: Heap, pair: Handle, role: string): Handle {
  const items = sequenceOperand(heap, pair, `An element of ${role}`);
  if (itemsIn(heap, items).length === 2) return items;
  throw unfit('not-a-pair', `An element of ${role}`, 'a name and a value', heap, pair);
}

/** A string as it is, other values as TLA+ writes them. */
function plainText(heap: Heap, value: Handle): string {
  return kindOf(heap, value) === STRING ? heap.textOf(value) : formatHandle(heap, value);
}

/** The environment variables as a record. */
function environment({ heap, outside }: Runtime): Handle {
  const variables = [...outside.environment()];
  return recordOf(heap, new Map(variables.map(([name, value]) => [name, heap.string(value)])));
}

/** @throws EvaluationError `not-a-number` */
function numberOf({ heap }: Runtime, text: Handle): Handle {
  const digits = stringOperand(heap, text, 'The operand of atoi', unfit);
  const number = Number(digits);
  if (/^[+-]?\d+$/.test(digits) && number === (number | 0)) return integer(heap, number | 0);
  throw unfit('not-a-number', 'The operand of atoi', 'a 32-bit integer as a string', heap, text);
}

/** A value as TLA+ writes it, with zeros in front up to a width. */
export function zeroPadded(heap: Heap, value: Handle, width: Handle): Handle {
  const places = integerOperand(heap, width, 'The second operand of zeroPadN');
  return heap.string(formatHandle(heap, value).padStart(places, '0'));
}
