import { OrderedMap } from 'immutable';
import type { Row } from '../../checker/model.js';
import { decode, type Heap } from '../../checker/values/heap/index.js';
import type { StateValue } from '../../checker/values/value.js';
import type { LinkedModel } from './model-program.js';
import type { ModelFailures } from './model-failures.js';

/** ALIAS: a record that is shown in traces instead of the state. */
export class Alias {
  constructor(
    private readonly heap: Heap,
    private readonly linked: LinkedModel,
    private readonly failures: ModelFailures,
  ) {}

  /**
   * @param next the state after `row`; the last state is followed by itself
   * @returns undefined for an alias that is no record
   */
  decode(row: Row, next: Row | null): StateValue | undefined {
    const value = this.failures.explaining({ kind: 'alias' }, () => {
      this.linked.enter(row, next ?? row, true);
      return this.linked.alias[0]?.() ?? 0;
    });
    const shown = decode(this.heap, value);
    return OrderedMap.isOrderedMap(shown) && shown.every((_, name) => typeof name === 'string')
      ? (shown as StateValue)
      : undefined;
  }
}
