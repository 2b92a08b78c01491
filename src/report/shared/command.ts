/** One word of a shell command: quoted parts keep their blanks. */
const shellWord = /(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*"|['"\\])+/g;

const continuation = ' \\';

/**
 * A shell command on lines of at most `width` columns that can be pasted as they stand. A single
 * word is never broken.
 *
 * @param prompt before the first line; the others are indented below the command
 */
export function commandLines(command: string, width: number, prompt: string): string[] {
  const indent = ' '.repeat(prompt.length + 2);
  const units = optionsWithArguments(command, width - indent.length - continuation.length);
  const lines: string[] = [];
  let line = prompt + (units[0] ?? '');
  for (const unit of units.slice(1)) {
    const longer = `${line} ${unit}`;
    if (longer.length <= width - continuation.length) {
      line = longer;
    } else {
      lines.push(line + continuation);
      line = indent + unit;
    }
  }
  return [...lines, line];
}

/** The words of a command; an option stays with its argument where both fit on a line. */
function optionsWithArguments(command: string, room: number): string[] {
  const units: string[] = [];
  for (const [word] of command.matchAll(shellWord)) {
    const previous = units.at(-1);
    const together = `${previous} ${word}`;
    const isArgument =
      previous !== undefined && /^-[^\s=]+$/.test(previous) && !word.startsWith('-');
    if (isArgument && together.length <= room) units[units.length - 1] = together;
    else units.push(word);
  }
  return units;
}
