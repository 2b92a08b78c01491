import { normalize } from './enumerate.js';
import { ValueError } from './errors.js';
import type { Handle } from './handle.js';
import { itemAt } from './header.js';
import type { Heap } from './heap.js';
import * as kinds from './kinds.js';
import { Printer } from './printer.js';
import { sizeBound } from './size.js';

/** Sets of subsets of larger sets are printed as they were written. */
const LARGEST_BASE = 6;
/** Sets of functions, tuples or records with more elements are printed as they were written. */
const MOST_COMBINATIONS = 1999;

/**
 * A value on one line as TLC prints it: small sets of subsets, functions, tuples and records are
 * listed, and so is whatever else can be listed, but for intervals.
 *
 * @throws ValueError `incomparable` for an enumerated set whose elements do not compare
 */
export function formatHandle(heap: Heap, handle: Handle): string {
  const printer = new Printer(heap, (symbolic) => listed(heap, symbolic), Infinity);
  printer.print(handle);
  return printer.text;
}

function listed(heap: Heap, symbolic: Handle): Handle {
  if (!isWorthListing(heap, symbolic)) return symbolic;
  try {
    return normalize(heap, symbolic);
  } catch (error) {
    const isRaw = kinds.kindOf(heap, symbolic) === kinds.RAW_SET;
    if (error instanceof ValueError && isSymbolicFor(error, isRaw)) return symbolic;
    throw error;
  }
}

function isWorthListing(heap: Heap, symbolic: Handle): boolean {
  switch (kinds.kindOf(heap, symbolic)) {
    case kinds.INTERVAL:
      return false;
    case kinds.POWERSET:
      return sizeBound(heap, itemAt(heap, symbolic, 0)) <= LARGEST_BASE;
    case kinds.FUNCTION_SET:
    case kinds.PRODUCT:
    case kinds.RECORD_SET:
      return sizeBound(heap, symbolic) <= MOST_COMBINATIONS;
    default:
      return true;
  }
}

/** Elements that do not compare are an error of an enumerated set alone. */
function isSymbolicFor({ code }: ValueError, isRaw: boolean): boolean {
  return code === 'not-enumerable' || code === 'set-too-large' || !isRaw;
}
