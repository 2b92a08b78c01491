import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { closestName } from '../checker/closest-name.js';
import type { Diagnostic, Place } from '../checker/diagnostic.js';

/** A value of a mapping, with the place of its key. */
export interface Field {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node | null;
  readonly place: Place;
}

/**
 * A YAML text whose nodes are read by type. What does not fit is noted in `diagnostics` and read as
 * `undefined`, so that one pass finds everything that is wrong.
 */
export class YamlSource {
  readonly diagnostics: Diagnostic[] = [];
  readonly document: Document.Parsed;
  readonly #file: string;
  readonly #lines = new LineCounter();

  constructor(text: string, file: string) {
    this.#file = file;
    this.document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    for (const { message, pos } of [...this.document.errors, ...this.document.warnings]) {
      this.report({
        code: 'suite-syntax-error',
        message: `the suite is not well-formed YAML: ${message}`,
        place: this.#placeAt(pos[0], pos[1]),
        help: 'docs/suites.md shows the form of a suite file',
      });
    }
  }

  report(diagnostic: Omit<Diagnostic, 'severity'>): void {
    this.diagnostics.push({ severity: 'error', ...diagnostic });
  }

  place(node: Node | null | undefined): Place {
    const [start, end] = node?.range ?? [0, 0];
    return this.#placeAt(start, end);
  }

  /** The fields of a mapping. Keys other than `known` are reported; any key is fine without. */
  fields(
    node: Node | null,
    what: string,
    known?: readonly string[],
  ): Map<string, Field> | undefined {
    const map = this.#resolve(node);
    if (!isMap(map)) {
      this.#wrongType(node, `${what} has to be a mapping`);
      return undefined;
    }
    const fields = new Map<string, Field>();
    for (const field of this.#pairs(map)) {
      if (known !== undefined && !known.includes(field.key)) {
        const meant = closestName(field.key, known);
        this.report({
          code: 'suite-unknown-key',
          message: `${what} has an unknown key "${field.key}"`,
          place: field.keyPlace,
          help: meant ? `did you mean "${meant}"?` : `its keys are ${known.join(', ')}`,
        });
      }
      fields.set(field.key, field);
    }
    return fields;
  }

  /** The items of a sequence. */
  items(node: Node | null, what: string): readonly Node[] {
    const sequence = this.#resolve(node);
    if (isSeq<Node>(sequence)) return sequence.items;
    this.#wrongType(node, `${what} has to be a list`);
    return [];
  }

  /** A text, or what is spelled without quotes: a number, a boolean. */
  text(node: Node | null, what: string): string | undefined {
    const scalar = this.#resolve(node);
    if (isScalar(scalar) && scalar.value !== null && scalar.value !== '') return spelling(scalar);
    this.#wrongType(node, `${what} has to be a text`);
    return undefined;
  }

  /** A whole number from 0. */
  count(node: Node | null, what: string): number | undefined {
    const scalar = this.#resolve(node);
    const value = isScalar(scalar) ? scalar.value : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.#wrongType(node, `${what} has to be a whole number`);
    return undefined;
  }

  isNull(node: Node | null): boolean {
    const scalar = this.#resolve(node);
    return scalar === null || (isScalar(scalar) && scalar.value === null);
  }

  #pairs(map: YAMLMap): Field[] {
    return map.items.map(({ key, value }) => ({
      key: isScalar(key) ? spelling(key) : String(key),
      keyPlace: this.place(key as Node),
      value: value as Node | null,
      place: this.place((value ?? key) as Node),
    }));
  }

  #resolve(node: Node | null): Node | null | undefined {
    return isAlias(node) ? node.resolve(this.document) : node;
  }

  #wrongType(node: Node | null, message: string): void {
    this.report({
      code: 'suite-wrong-type',
      message,
      place: this.place(node),
      help: 'docs/suites.md shows the form of a suite file',
    });
  }

  #placeAt(start: number, end: number): Place {
    const from = this.#lines.linePos(start);
    const to = this.#lines.linePos(Math.max(start, end));
    return {
      file: this.#file,
      line: Math.max(from.line, 1),
      column: Math.max(from.col, 1),
      endLine: Math.max(to.line, 1),
      endColumn: Math.max(to.col, 1),
    };
  }
}

/** A scalar as a text. Of a number that is how the file spells it, so that `5.10` stays `5.10`. */
export function spelling({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}
