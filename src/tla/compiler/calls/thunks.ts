import { asHandle, type Assembly } from '../assembly.js';
import { Reads, type Code } from '../code.js';

/**
 * Adds a function that gives the handle of `code`, and keeps it unless the state that it reads is
 * still being made.
 *
 * @returns the function's name
 */
export function addThunk(assembly: Assembly, code: Code, hint: string): string {
  const block = assembly.block(code);
  const name = assembly.fresh(hint);
  const value = assembly.fresh('value');
  const result = asHandle({ ...code, text: block.text });
  const changes = (code.reads & (Reads.next | Reads.search)) !== 0;
  if (changes) {
    assembly.lines.push(`const ${name} = () => {`, block.lines, `return ${result};`, '};');
  } else {
    assembly.lines.push(
      `let ${value} = 0;`,
      `const ${name} = () => {`,
      `if (${value} !== 0) return ${value};`,
      block.lines,
      `return ${value} = ${result};`,
      '};',
    );
  }
  return name;
}
