/** A syntax tree without its spans, as plain data: to compare trees by what they say. */
export function bareTree(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify([node], (key, value: unknown) => {
      if (key === 'span') return undefined;
      return typeof value === 'bigint' ? value.toString() : value;
    }),
  );
}
