/** `no arguments`, `one argument`, `2 arguments`. */
export function counted(count: number, noun: string): string {
  if (count === 1) return `one ${noun}`;
  return `${count === 0 ? 'no' : count} ${noun}s`;
}
