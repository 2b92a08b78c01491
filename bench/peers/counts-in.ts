import type { Counts } from './peer.js';

/** Finds the counts in the output of a run; throws unless it also says that all was well. */
export function countsIn(
  output: string,
  wanted: { readonly success: RegExp; readonly generated: RegExp; readonly distinct: RegExp },
): Counts {
  const generated = wanted.generated.exec(output)?.[1];
  const distinct = wanted.distinct.exec(output)?.[1];
  if (!wanted.success.test(output) || generated === undefined || distinct === undefined) {
    throw new Error(`A run did not end as expected. It wrote:\n${output.slice(-2000)}`);
  }
  return { generated: Number(generated), distinct: Number(distinct) };
}
