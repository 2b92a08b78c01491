import type {
  BoundSymbol,
  Declaration,
  Level,
  OperandLevels,
  Parameter,
} from '../names/declarations.js';
import { constantFacts, FactsBuilder, type LevelFacts } from './facts.js';

/** How the levels of an operator's applications follow from their operands. */
export interface OperatorFacts extends OperandLevels {
  /** For each operand, whether equals can be substituted for equals in it. */
  readonly leibniz: readonly boolean[];
  /** For each operand that is an operator, the levels that its own operands must allow. */
  readonly demands: readonly (readonly Level[])[];
  /** Operands that appear inside operands of operands. */
  readonly uses: readonly ParameterUse[];
  /** What depends on symbols other than the operator's parameters. */
  readonly free: LevelFacts;
}

/** The parameter `inner` appears inside operand number `operand` of the parameter `outer`. */
export interface ParameterUse {
  readonly outer: number;
  readonly operand: number;
  readonly inner: number;
}

/** The facts of an operator without a definition. */
export function primitiveFacts({ level, highest, counts }: OperandLevels): OperatorFacts {
  return {
    level,
    highest,
    counts,
    leibniz: counts,
    demands: highest.map(() => []),
    uses: [],
    free: constantFacts,
  };
}

/** What an operator with these parameters and this body does to levels. */
export function abstraction(
  parameters: readonly (Parameter | BoundSymbol)[],
  body: LevelFacts,
): OperatorFacts {
  const position = new Map<Declaration, number>(parameters.map((each, index) => [each, index]));
  const free = new FactsBuilder();
  free.include({ ...body, uses: [] });
  free.remove(parameters);
  const uses: ParameterUse[] = [];
  for (const use of body.uses) {
    const outer = position.get(use.operator);
    const inner = position.get(use.symbol);
    if (outer === undefined || inner === undefined) free.use(use);
    else uses.push({ outer, operand: use.operand, inner });
  }
  return {
    level: body.level,
    highest: parameters.map((parameter) => body.limits.get(parameter) ?? 3),
    counts: parameters.map((parameter) => body.raisedBy.has(parameter)),
    leibniz: parameters.map((parameter) => !body.nonLeibniz.has(parameter)),
    demands: parameters.map((parameter) => body.demands.get(parameter) ?? []),
    uses,
    free,
  };
}
