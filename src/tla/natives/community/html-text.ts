import type { Handle, Heap } from '../../../checker/values/heap/index.js';
import { itemsIn } from '../function-values.js';
import { native, type Native } from '../native.js';
import { sequenceOperand, stringOperand, unfit, type OperandFailure } from '../operands.js';
import type { Runtime } from '../runtime.js';

/** The operands of an operator, by their places. */
export interface Texts {
  /** What is put into a template. @throws EvaluationError `not-a-string` */
  text(place: number): string;
  /** What is put between lines, which refuse it. @throws OperandError `not-a-string` */
  line(place: number): string;
  /** Several of these. @throws OperandError `not-a-sequence`, `not-a-string` */
  list(place: number): string[];
}

/** An entry of a table: an operator that makes a text of texts. */
export function textOperator(name: string, build: (operands: Texts) => string): [string, Native] {
  const role = `An operand of ${name}`;
  const operator = ({ heap }: Runtime, ...operands: Handle[]): Handle =>
    heap.string(
      build({
        text: (place) => stringOperand(heap, operands[place]!, role),
        line: (place) => stringOperand(heap, operands[place]!, role, unfit),
        list: (place) => textsIn(heap, operands[place]!, role, unfit),
      }),
    );
  return [name, native(operator)];
}

export function textsIn(
  heap: Heap,
  sequence: Handle,
  role: string,
  failure: OperandFailure,
): string[] {
  const items = itemsIn(heap, sequenceOperand(heap, sequence, role, failure));
  return items.map((item) => stringOperand(heap, item, `An item of ${role}`, failure));
}

/** Texts below each other. */
export function lines(...texts: readonly string[]): string {
  return joined(texts, '\n');
}

/** Texts with a separator between them, but for empty ones at the start. */
export function joined(texts: readonly string[], separator: string): string {
  return texts.reduce((all, text) => (all === '' ? text : all + separator + text), '');
}

/**
 * A template whose placeholders are replaced, each where it occurs for the first time: one after the
 * other, so that a text may bring a placeholder with it.
 */
export function filled(template: string, replacements: readonly (readonly string[])[]): string {
  return replacements.reduce(
    (text, [placeholder, replacement]) => text.replace(placeholder!, () => replacement!),
    template,
  );
}
