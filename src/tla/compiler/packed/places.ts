import { WORD } from '../../packing/bits.js';
import { NO_CODE } from '../../packing/codes.js';
import { wordsOf } from '../../packing/packing.js';
import type { Shape } from '../../packing/shape.js';
import { Assembly, asHandle } from '../assembly.js';
import {
  codeOf,
  Reads,
  type Code,
  type Fragments,
  type Keys,
  type Place,
  type RowName,
} from '../code.js';
import type { Compiler } from '../compiler.js';
import { literal } from '../values/operands.js';
import { bitsText } from './bits-text.js';
import type { PackedRows } from './packed-rows.js';
import { tabulated } from './tabulated.js';

export function packedRows({ packed }: Compiler): PackedRows {
  if (packed === undefined) throw new Error('rows are not packed here');
  return packed;
}

export function variablePlace(compiler: Compiler, slot: number, row: RowName): Place {
  const { shape, address } = packedRows(compiler).packing.places[slot]!;
  return { row, shape, address: literal(address), slot };
}

/** The number that a piece of code is, where it is one. */
export function numberOf({ isAtom, isCondition, text }: Code): number | undefined {
  if (isCondition) return undefined;
  return isAtom && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** The name under which generated code knows a shape. */
export function shapeName({ program }: Compiler, shape: Shape): string {
  return program.import(shape, shape.kind);
}

/** Where the value at a key is; undefined where only the whole function can tell. */
export function placeAt(compiler: Compiler, place: Place, key: Code): Place | undefined {
  const { shape, address } = place;
  const known = numberOf(key);
  if (shape.kind === 'fields') {
    const index = known === undefined ? -1 : shape.indexOf(known);
    const value = shape.values[index];
    if (value === undefined) return undefined;
    return { ...place, shape: value, address: moved(compiler, address, shape.offsets[index]!) };
  }
  if (shape.kind !== 'mapping') return undefined;
  const found = addressIn(compiler, place, key, 'of');
  return found && { ...place, shape: shape.value, address: found };
}

/** As `placeAt` for a function, with an address that is `NOTHING` where the key is missing. */
export function addressIn(
  compiler: Compiler,
  { shape, address }: Place,
  key: Code,
  look: 'of' | 'find',
): Code | undefined {
  if (shape.kind !== 'mapping') return undefined;
  const from = numberOf(address);
  const known = numberOf(key);
  if (from !== undefined && known !== undefined && shape.domain.keys.includes(known)) {
    return literal(shape.of(from, known));
  }
  const assembly = new Assembly(compiler.program);
  const start = assembly.add(address);
  const text = asHandle({ ...key, text: assembly.add(key) });
  const found = assembly.handle(`${shapeName(compiler, shape)}.${look}(${start}, ${text})`);
  return tabulated(compiler, found);
}

function moved(compiler: Compiler, address: Code, by: number): Code {
  const from = numberOf(address);
  if (from !== undefined) return literal(from + by);
  if (by === 0) return address;
  const assembly = new Assembly(compiler.program);
  return assembly.handle(`(${assembly.add(address)} + ${by})`);
}

/** The value at a place. */
export function readPlace(compiler: Compiler, place: Place): Code {
  const { row, shape, address } = place;
  const assembly = new Assembly(compiler.program);
  const at = assembly.name(address, 'place');
  const reads = row === 'S' ? Reads.state : Reads.next;
  const fragments = fragmentsOf(compiler, place);
  assembly.include(codeOf('', { reads, keys: keysOf(compiler, place), fragments }));
  const known = numberOf(address);
  const facts = { isListed: true };
  switch (shape.kind) {
    case 'coded': {
      const bits = bitsText(row, shape.mask, at, known);
      const isAtom = known !== undefined;
      if (shape.isBoolean) return { ...assembly.condition(`(${bits} === 1)`), place, isAtom };
      const values = compiler.program.import(shape.codes.values, 'values');
      return { ...assembly.handle(`${values}[${bits}]`, facts), place, isAtom };
    }
    case 'whole': {
      const text = known === undefined ? `${row}[${at} >> 6]` : `${row}[${known >> 6}]`;
      return { ...assembly.handle(text, facts), place, isAtom: known !== undefined };
    }
    default: {
      const text = `${shapeName(compiler, shape)}.read(${row}, ${at})`;
      return { ...assembly.handle(text, facts), place };
    }
  }
}

/** Whether a place has a known value, if its code tells. */
export function equalCodes(compiler: Compiler, { place }: Code, value: Code): Code | undefined {
  const known = numberOf(value);
  if (known === undefined || place?.shape.kind !== 'coded') return undefined;
  const { shape, row, address } = place;
  const code = shape.codeToCompare(known);
  if (code === NO_CODE) return undefined;
  const assembly = new Assembly(compiler.program);
  const at = assembly.name(address, 'place');
  assembly.include(readPlace(compiler, place));
  return assembly.condition(`(${bitsText(row, shape.mask, at, numberOf(address))} === ${code})`);
}

/** What decides the value at a place: bits of the row, and what the address depends on. */
function keysOf(compiler: Compiler, { row, shape, address, slot }: Place): Keys {
  const rows = packedRows(compiler);
  const variable = rows.packing.places[slot]!;
  const at = numberOf(address);
  const parts =
    at === undefined ? wordsOf(variable.address, variable.shape.size) : wordsOf(at, shape.size);
  return new Map(parts.map((part) => [rows.partText(row, part), 'handle' as const]));
}

/** The bits at a place, if its address is the same whenever the part at hand is executed. */
function fragmentsOf(
  { program }: Compiler,
  { row, shape: { size }, address }: Place,
): Fragments | undefined {
  if (size > WORD) return undefined;
  const assembly = new Assembly(program);
  const isSame =
    numberOf(address) !== undefined || (program.isInPart && assembly.takesOut(address));
  if (!isSame) return undefined;
  const text = assembly.add(address);
  return new Map([[`${row}[${text}]:${size}`, { row, address: text, size }]]);
}
