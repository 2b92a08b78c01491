import type { ParserContext } from './context.js';

/** Reports the current token, the name of a proof step where there is no proof. */
export function failStepOutsideProof(parser: ParserContext): never {
  const step = parser.tokenAhead(0);
  parser.fail(
    'step-outside-proof',
    step,
    `‘${step.value}’ names a proof step, but there is no proof here.`,
    { help: 'For a comparison, write spaces around ‘<’ and ‘>’.' },
  );
}
