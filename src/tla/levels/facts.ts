import type { Declaration, Level } from '../names/declarations.js';

/**
 * What the levels of an expression depend on, after Lamport's specification of TLA+'s level
 * checking (module LevelSpec). The *symbols* here are those for which something of another level
 * can stand: parameters, and the constants and variables that an INSTANCE substitutes.
 */
export interface LevelFacts {
  /** The level when the symbols have their own levels; a parameter is constant by itself. */
  readonly level: Level;
  /** Symbols whose level the expression's level is at least. */
  readonly raisedBy: ReadonlySet<Declaration>;
  /** All symbols in the expression. */
  readonly mentioned: ReadonlySet<Declaration>;
  /** Symbols inside operators such as ENABLED, where equals cannot be substituted for equals. */
  readonly nonLeibniz: ReadonlySet<Declaration>;
  /** The highest level that a symbol may have. */
  readonly limits: ReadonlyMap<Declaration, Level>;
  /** For symbols that are operators, levels that each of their operands must be allowed to have. */
  readonly demands: ReadonlyMap<Declaration, readonly Level[]>;
  /** Symbols that appear inside operands of symbols. */
  readonly uses: readonly OperandUse[];
}

/** `symbol` appears inside the operand number `operand`, from 0, of `operator`. */
export interface OperandUse {
  readonly operator: Declaration;
  readonly operand: number;
  readonly symbol: Declaration;
}

/** A `LevelFacts` that grows. */
export class FactsBuilder implements LevelFacts {
  level: Level;
  readonly raisedBy = new Set<Declaration>();
  readonly mentioned = new Set<Declaration>();
  readonly nonLeibniz = new Set<Declaration>();
  readonly limits = new Map<Declaration, Level>();
  readonly demands = new Map<Declaration, Level[]>();
  readonly uses: OperandUse[] = [];

  constructor(level: Level = 0) {
    this.level = level;
  }

  /** Takes over everything about a part that is not hidden by an operator around it. */
  include(part: LevelFacts): void {
    this.raise(part);
    this.includeConditions(part);
  }

  /** Makes the level depend on the part's. */
  raise(part: LevelFacts): void {
    if (part.level > this.level) this.level = part.level;
    addAll(this.raisedBy, part.raisedBy);
  }

  /** Takes over everything about the part but its level. */
  includeConditions(part: LevelFacts): void {
    addAll(this.mentioned, part.mentioned);
    addAll(this.nonLeibniz, part.nonLeibniz);
    for (const [symbol, level] of part.limits) this.limit(symbol, level);
    for (const [symbol, levels] of part.demands) {
      levels.forEach((level, operand) => this.demand(symbol, operand, level));
    }
    for (const use of part.uses) this.use(use);
  }

  limit(symbol: Declaration, level: Level): void {
    const earlier = this.limits.get(symbol);
    if (earlier === undefined || level < earlier) this.limits.set(symbol, level);
  }

  limitAll(symbols: Iterable<Declaration>, level: Level): void {
    for (const symbol of symbols) this.limit(symbol, level);
  }

  demand(symbol: Declaration, operand: number, level: Level): void {
    const levels = this.demands.get(symbol) ?? [];
    while (levels.length <= operand) levels.push(0);
    if (level > (levels[operand] ?? 0)) levels[operand] = level;
    this.demands.set(symbol, levels);
  }

  use({ operator, operand, symbol }: OperandUse): void {
    const isKnown = this.uses.some(
      (use) => use.operator === operator && use.operand === operand && use.symbol === symbol,
    );
    if (!isKnown) this.uses.push({ operator, operand, symbol });
  }

  /** Forgets symbols whose scope ends. */
  remove(symbols: Iterable<Declaration>): void {
    const removed = new Set(symbols);
    if (removed.size === 0) return;
    for (const symbol of removed) {
      this.raisedBy.delete(symbol);
      this.mentioned.delete(symbol);
      this.nonLeibniz.delete(symbol);
      this.limits.delete(symbol);
      this.demands.delete(symbol);
    }
    const kept = this.uses.filter(
      ({ operator, symbol }) => !removed.has(operator) && !removed.has(symbol),
    );
    this.uses.splice(0, this.uses.length, ...kept);
  }
}

export const constantFacts: LevelFacts = new FactsBuilder();

/** A measure of facts that grows with them. */
export function sizeOfFacts(facts: LevelFacts): number {
  let size = facts.level + facts.uses.length;
  size += facts.raisedBy.size + facts.mentioned.size + facts.nonLeibniz.size;
  for (const limit of facts.limits.values()) size += 4 - limit;
  for (const levels of facts.demands.values()) {
    size += levels.reduce<number>((sum, level) => sum + 1 + level, 0);
  }
  return size;
}

export function addAll<T>(target: Set<T>, items: Iterable<T>): void {
  for (const item of items) target.add(item);
}

/** The name of a level in messages. */
export function levelName(level: Level): string {
  return ['a constant', 'a state expression', 'an action', 'a temporal formula'][level] ?? '';
}
