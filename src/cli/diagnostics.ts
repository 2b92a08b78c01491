import type { Diagnostic } from '../checker/diagnostic.js';
import { paletteFor } from '../report/shared/palette.js';
import type { Terminal } from './terminal.js';

/** Shows diagnostics on standard error, in colour if the user or else the terminal says so. */
export function noteDiagnostics(
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
  color?: boolean,
): void {
  terminal.note(formatDiagnostics(diagnostics, terminal.colors('stderr', color)));
}

/** Diagnostics as a terminal shows them: what, where, the source, what to do. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], color: boolean): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, color)).join('\n');
}

function formatDiagnostic(diagnostic: Diagnostic, color: boolean): string {
  const { severity, code, message, place, help, details = [] } = diagnostic;
  const { bad, doubtful, faint } = paletteFor(color);
  const word = severity === 'error' ? bad('error') : doubtful('warning');
  const lines = [
    `${word}: ${message} ${faint(`[${code}]`)}`,
    ...(place ? [`  at ${place.file}:${place.line}:${place.column}`] : []),
    ...details.map((detail) => `  ${detail}`),
    ...(help === undefined ? [] : [`  help: ${help}`]),
  ];
  return `${lines.join('\n')}\n`;
}
