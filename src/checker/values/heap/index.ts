export { bigUnion, difference, intersection, union } from './algebra.js';
export { cardinality, isFinite } from './cardinality.js';
export { compare } from './compare.js';
export { decode, type Decoded } from './decode.js';
export { domainOf } from './domain.js';
export { cursor, normalize, setFrom } from './enumerate.js';
export { equal, equalToNumber, equalToString } from './equal.js';
export { ForeignElementError, ValueError } from './errors.js';
export { HeapExchange } from './exchange.js';
export { formatHandle } from './format.js';
export {
  apply,
  except,
  exceptAt,
  functionFrom,
  MISSING,
  placeOf,
  select,
  sequenceOf,
  valueIn,
} from './functions.js';
export { booleanHandle, FALSE, isSmallInteger, NOTHING, TRUE } from './handle.js';
export type { Handle } from './handle.js';
export { isNormal, itemAt, lengthOf } from './header.js';
export { Heap } from './heap.js';
export { integer, integerOf, isInteger } from './integers.js';
export * from './kinds.js';
export { isView, keptFunctionOf, type FilterSet, type Update } from './lazy.js';
export { member, subsetOf } from './member.js';
export { Memo } from './memo.js';
export { recordFrom, recordShape } from './records.js';
export { sizeBound } from './size.js';
export {
  filterSet,
  functionSet,
  interval,
  lazyFunction,
  powerset,
  product,
  recordSet,
  sequencesOver,
} from './symbolic.js';
export { tupleFrom } from './tuples.js';
