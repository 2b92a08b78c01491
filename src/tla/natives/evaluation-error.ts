/**
 * An expression of a spec has no value. `code` is stable and named; the message says what was
 * evaluated, what it found and what it expected. Whoever compiled the expression adds the place.
 */
export class EvaluationError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EvaluationError';
    this.code = code;
  }
}

/**
 * An operator of a module refuses its operands. TLC sets that apart from operands with which the
 * evaluation of an operator's definition fails, by the exit code that it has in a step.
 */
export class OperandError extends EvaluationError {
  constructor(code: string, message: string) {
    super(code, message);
    this.name = 'OperandError';
  }
}

/** The same operator, for which an operand that is refused in its course counts as a failure of it. */
export function withoutRefusals<Operands extends unknown[], Result>(
  operator: (...operands: Operands) => Result,
): (...operands: Operands) => Result {
  return (...operands) => {
    try {
      return operator(...operands);
    } catch (error) {
      if (!(error instanceof OperandError)) throw error;
      throw new EvaluationError(error.code, error.message, { cause: error });
    }
  };
}
