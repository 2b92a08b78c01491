import {
  kindOf,
  NOTHING,
  normalize,
  RECORD,
  sequenceOf,
  TRUE,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { itemsIn, tupleOf } from './function-values.js';
import { toJson, toJsonArray, toJsonObject } from './json-text.js';
import { fromJson } from './json-value.js';
import { native, type NativeTable } from './native.js';
import { sequenceOperand, stringOperand, unfit } from './operands.js';
import type { Runtime } from './runtime.js';

const impure = { impure: true };

/** Module Json. */
export const json: NativeTable = new Map([
  ['ToJson', native(({ heap }, value: Handle) => heap.string(toJson(heap, value)))],
  ['ToJsonArray', native(({ heap }, value: Handle) => heap.string(toJsonArray(heap, value)))],
  ['ToJsonObject', native(({ heap }, value: Handle) => heap.string(toJsonObject(heap, value)))],
  ['JsonSerialize', native(serialize, impure)],
  ['JsonDeserialize', native(deserialize, impure)],
  ['ndJsonSerialize', native(serializeLines, impure)],
  ['ndJsonDeserialize', native(deserializeLines, impure)],
]);

/** Writes a sequence or a record into a file. */
function serialize({ heap, outside }: Runtime, path: Handle, value: Handle): Handle {
  const file = stringOperand(heap, path, 'The first operand of JsonSerialize');
  outside.writeText(file, toJson(heap, sequenceOrRecord(heap, value)), false);
  return TRUE;
}

function sequenceOrRecord(heap: Heap, value: Handle): Handle {
  if (sequenceOf(heap, value) !== NOTHING) return value;
  const isFit = kindOf(heap, normalize(heap, value)) === RECORD;
  if (isFit) return value;
  throw unfit(
    'no-json-form',
    'The second operand of JsonSerialize',
    'a sequence or a record',
    heap,
    value,
  );
}

function deserialize({ heap, outside }: Runtime, path: Handle): Handle {
  const file = stringOperand(heap, path, 'The operand of JsonDeserialize');
  return fromJson(heap, outside.readText(file), file);
}

/** Writes the items of a sequence into a file, a line each. */
function serializeLines({ heap, outside }: Runtime, path: Handle, value: Handle): Handle {
  const file = stringOperand(heap, path, 'The first operand of ndJsonSerialize');
  const items = sequenceOperand(heap, value, 'The second operand of ndJsonSerialize');
  const lines = itemsIn(heap, items).map((item) => `${toJson(heap, item)}\n`);
  outside.writeText(file, lines.join(''), false);
  return TRUE;
}

/** The sequence of the values in the lines of a file, without those that are blank. */
function deserializeLines({ heap, outside }: Runtime, path: Handle): Handle {
  const file = stringOperand(heap, path, 'The operand of ndJsonDeserialize');
  const lines = outside.readText(file).split('\n');
  return tupleOf(
    heap,
    lines.flatMap((line, index) =>
      line.trim() === '' ? [] : [fromJson(heap, line, `line ${index + 1} of ${file}`)],
    ),
  );
}
