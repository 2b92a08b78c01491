import type { JsonObject, JsonValue } from '../../src/checker/values/json.js';

/**
 * The models of vfio-pci exist twice: in TypeScript (src/vfio-model) and in TLA+ (specs/vfio-pci).
 * Their reachable states correspond one to one. Both have `mmapLocks`, `mms`, `vmas` and `devices`
 * with the same fields, and the same variables for each task. What they write differently:
 *
 * | TLA+                                  | TypeScript                                     |
 * | ------------------------------------- | ---------------------------------------------- |
 * | `tasks[t]`                            | the variable `t` of the state                  |
 * | the model value `None`                | `null`                                         |
 * | `vmaLock`, `iMmapLock`: the owner     | a record with the field `owner`                |
 * | `at` (a path of labels) and `todo`    | `at`: where a task stands has names of its own |
 */
export interface ComparableState {
  readonly [name: string]: JsonValue;
}

/** What a state of the TLA+ specification is compared by. */
export function projectTwin(state: JsonObject): ComparableState {
  const { tasks, ...shared } = state;
  return comparable({ ...shared, ...(tasks as JsonObject) }) as ComparableState;
}

/** What a state of the TypeScript model is compared by. */
export function projectModel(state: JsonObject): ComparableState {
  return comparable(state) as ComparableState;
}

/** The properties of the suite, as the TLA+ specification calls them. */
export const TWIN_PROPERTIES = {
  tracked: 'Tracked',
  blocked: 'Blocked',
  'no-bug-on': 'NoBugOn',
  'no-dangling': 'NoDangling',
  'no-duplicate': 'NoDuplicate',
  'no-walk-freed': 'NoWalkFreed',
  'no-deadlock': 'NoDeadlock',
  'lock-order': 'LockOrder',
  'listed-mapped': 'ListedMapped',
  'open-unmapped': 'OpenUnmapped',
  'never-busy': 'NeverBusy',
  deadlock: 'NotStuck',
} as const;

/** Where a task stands: told in other words by the other model. */
const PLACE: readonly string[] = ['at', 'todo'];

function comparable(value: JsonValue): JsonValue {
  if (value === 'None') return null;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(comparable);
  const object = value as JsonObject;
  if ('#set' in object) return { '#set': sorted(object['#set'] as readonly JsonValue[]) };
  if ('owner' in object) return comparable(object['owner']);
  return Object.fromEntries(
    Object.keys(object)
      .filter((name) => !PLACE.includes(name))
      .toSorted()
      .map((name) => [name, comparable(object[name] as JsonValue)]),
  );
}

/** The order of a set's elements tells nothing. */
function sorted(elements: readonly JsonValue[]): readonly JsonValue[] {
  const text = new Map(elements.map((element) => [JSON.stringify(element), element]));
  return [...text.keys()].toSorted().map((key) => text.get(key) as JsonValue);
}
