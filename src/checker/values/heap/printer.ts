import { isIdentifier } from '../kind.js';
import { quoted } from '../notation.js';
import { TRUE } from './handle.js';
import type { Handle } from './handle.js';
import { itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import { integerOf } from './integers.js';
import * as kinds from './kinds.js';
import { filterOf, keptFunctionOf } from './lazy.js';

const infiniteSets = ['Nat', 'Int', 'Real', 'STRING', 'Any'];

/** Writes values on one line, in the notation of TLA+. */
export class Printer {
  text = '';

  /**
   * @param expand what is printed in the place of a value that is not normal
   * @param limit nothing more is written once the text is longer
   */
  constructor(
    private readonly heap: Heap,
    private readonly expand: (symbolic: Handle) => Handle,
    private readonly limit: number,
  ) {}

  print(handle: Handle): void {
    const kind = kinds.kindOf(this.heap, handle);
    if (kind <= kinds.MODEL_VALUE) this.text += this.atom(handle, kind);
    else if (kind === kinds.TUPLE) this.items('<<', handle, 0, ', ', '>>');
    else if (kind === kinds.SET) this.items('{', handle, 0, ', ', '}');
    else if (kind === kinds.RECORD) this.record(handle);
    else if (kind === kinds.FUNCTION) this.function(handle);
    else this.symbolic(handle);
  }

  private symbolic(symbolic: Handle): void {
    const handle = this.expand(symbolic);
    if (handle !== symbolic) {
      this.print(handle);
      return;
    }
    const kind = kinds.kindOf(this.heap, handle);
    if (kind === kinds.INTERVAL) {
      this.text += `${itemAt(this.heap, handle, 0)}..${itemAt(this.heap, handle, 1)}`;
    } else if (kind === kinds.RAW_SET) this.items('{', handle, 0, ', ', '}');
    else if (kind === kinds.POWERSET) this.powerset(itemAt(this.heap, handle, 0));
    else if (kind === kinds.UNION) this.items('UNION ', handle, 0, '', '');
    else if (kind === kinds.SEQUENCES) this.items('Seq(', handle, 0, '', ')');
    else if (kind === kinds.FUNCTION_SET) this.items('[', handle, 0, ' -> ', ']');
    else if (kind === kinds.PRODUCT) this.items('(', handle, 0, ' \\X ', ')');
    else if (kind === kinds.CUP) this.items('', handle, 0, ' \\cup ', '');
    else if (kind === kinds.CAP) this.items('', handle, 0, ' \\cap ', '');
    else if (kind === kinds.DIFFERENCE) this.items('', handle, 0, ' \\ ', '');
    else if (kind === kinds.RECORD_SET) this.fields(handle, ': ');
    else if (kind === kinds.INFINITE) this.text += infiniteSets[itemAt(this.heap, handle, 0)]!;
    else this.lazy(handle, kind);
  }

  private powerset(base: Handle): void {
    const isInterval = kinds.kindOf(this.heap, base) === kinds.INTERVAL;
    this.around(isInterval ? 'SUBSET (' : 'SUBSET ', base, isInterval ? ')' : '');
  }

  private lazy(handle: Handle, kind: number): void {
    if (kind === kinds.FILTER) {
      const { set, text } = filterOf(this.heap, handle);
      if (text === undefined) this.around('{x \\in ', set, ' : ...}');
      else this.text += text;
    } else {
      const { domain, text } = keptFunctionOf(this.heap, handle).lazy;
      if (text === undefined) this.around('[x \\in ', domain, ' |-> ...]');
      else this.text += text();
    }
  }

  private around(before: string, handle: Handle, after: string): void {
    this.text += before;
    this.print(handle);
    this.text += after;
  }

  private atom(handle: Handle, kind: number): string {
    const { heap } = this;
    if (kind === kinds.INTEGER) return String(integerOf(heap, handle));
    if (kind === kinds.BOOLEAN) return handle === TRUE ? 'TRUE' : 'FALSE';
    if (kind === kinds.STRING) return quoted(heap.textOf(handle));
    return kind === kinds.MODEL_VALUE ? heap.textOf(handle) : '';
  }

  private record(handle: Handle): void {
    const shape = itemAt(this.heap, handle, 0);
    for (let index = lengthOf(this.heap, shape) - 1; index >= 0; index--) {
      if (!isIdentifier(this.heap.textOf(itemAt(this.heap, shape, index)))) {
        this.function(handle);
        return;
      }
    }
    this.fields(handle, ' |-> ');
  }

  /** A record or a set of records. */
  private fields(handle: Handle, arrow: string): void {
    const shape = itemAt(this.heap, handle, 0);
    this.items('[', handle, 1, ', ', ']', (index) => {
      this.text += `${this.heap.textOf(itemAt(this.heap, shape, index - 1))}${arrow}`;
    });
  }

  /** A record or a function, as a function. */
  private function(handle: Handle): void {
    const domain = itemAt(this.heap, handle, 0);
    this.items('(', handle, 1, ' @@ ', ')', (index) => {
      this.print(itemAt(this.heap, domain, index - 1));
      this.text += ' :> ';
    });
  }

  /** @param label writes what stands before the item at an index */
  private items(
    open: string,
    handle: Handle,
    first: number,
    separator: string,
    close: string,
    label?: (index: number) => void,
  ): void {
    this.text += open;
    const length = lengthOf(this.heap, handle);
    for (let index = first; index < length && this.text.length <= this.limit; index++) {
      if (index > first) this.text += separator;
      label?.(index);
      this.print(itemAt(this.heap, handle, index));
    }
    this.text += close;
  }
}
