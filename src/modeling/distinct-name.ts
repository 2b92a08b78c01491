/** The name, or if it is taken, the first of `name (2)`, `name (3)`, ... that is free. */
export function distinctName(name: string, taken: ReadonlySet<string>): string {
  let distinct = name;
  for (let number = 2; taken.has(distinct); number++) distinct = `${name} (${number})`;
  return distinct;
}
