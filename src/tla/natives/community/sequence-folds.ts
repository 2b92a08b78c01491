import { integer, type Handle, type Heap } from '../../../checker/values/heap/index.js';
import { itemsIn } from '../function-values.js';
import { native, type BinaryOperator, type NativeTable } from '../native.js';
import { sequenceOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { foldImages } from './function-folds.js';

/** The operators of SequencesExt that combine all items, or all indexes, of a sequence. */
export const sequenceFolds: NativeTable = new Map([
  [
    'FoldSeq',
    native(({ heap }, combine: BinaryOperator, base: Handle, sequence: Handle) =>
      foldImages(heap, combine, base, sequence, 'The third operand of FoldSeq'),
    ),
  ],
  [
    'FoldLeft',
    native(({ heap }, combine: BinaryOperator, base: Handle, sequence: Handle) =>
      foldLeft(combine, base, itemsOf(heap, sequence, 'The third operand of FoldLeft')),
    ),
  ],
  [
    'FoldRight',
    native(({ heap }, combine: BinaryOperator, sequence: Handle, base: Handle) =>
      foldRight(combine, base, itemsOf(heap, sequence, 'The second operand of FoldRight')),
    ),
  ],
  ['FoldLeftDomain', native(foldLeftDomain)],
  ['FoldRightDomain', native(foldRightDomain)],
]);

function foldLeftDomain(
  { heap }: Runtime,
  combine: BinaryOperator,
  base: Handle,
  sequence: Handle,
): Handle {
  const items = itemsOf(heap, sequence, 'The third operand of FoldLeftDomain');
  return foldLeft(combine, base, indexesOf(heap, items));
}

function foldRightDomain(
  { heap }: Runtime,
  combine: BinaryOperator,
  sequence: Handle,
  base: Handle,
): Handle {
  const items = itemsOf(heap, sequence, 'The second operand of FoldRightDomain');
  return foldRight(combine, base, indexesOf(heap, items));
}

function foldLeft(combine: BinaryOperator, base: Handle, items: readonly Handle[]): Handle {
  return items.reduce((result, item) => combine(result, item), base);
}

function foldRight(combine: BinaryOperator, base: Handle, items: readonly Handle[]): Handle {
  return items.reduceRight((result, item) => combine(item, result), base);
}

function itemsOf(heap: Heap, sequence: Handle, role: string): Handle[] {
  return itemsIn(heap, sequenceOperand(heap, sequence, role));
}

function indexesOf(heap: Heap, items: readonly Handle[]): Handle[] {
  return items.map((_, index) => integer(heap, index + 1));
}
