import type { Handle, Heap } from '../../../checker/values/heap/index.js';
import { itemsIn } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import { sequenceOperand, stringOperand, unusable } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { filled, joined, lines, textOperator, textsIn } from './html-text.js';

const defaultStyle = lines(
  rule('.default_grid', [attribute('display', 'grid')]),
  rule('.default_box', [attribute('border', '1px solid black')]),
  rule('.default_circle', [attribute('border-radius', '50%')]),
);

/** Parts of a document that stand for themselves. */
const documentParts: NativeTable = new Map([
  ['HTMLFill', native(fill)],
  textOperator('HTMLDocument', ({ line: part, list }) =>
    lines('<!DOCTYPE html>', '<html>', part(0), part(1), lines(...list(2)), '</html>'),
  ),
  textOperator('HTMLHeader', ({ text, list }) =>
    lines(
      '<head>',
      '<meta charset="UTF-8">',
      `<title>${text(0)}</title>`,
      lines(...list(1)),
      styleSheet(list(2)),
      '</head>',
    ),
  ),
  textOperator('HTMLLink', ({ text }) =>
    filled('<link href="%name%" rel="%type%"/>', [
      ['%name%', text(0)],
      ['%type%', text(1)],
    ]),
  ),
  textOperator('HTMLScriptFile', ({ text }) => `<script src="${text(0)}"></script>`),
  textOperator('HTMLScript', ({ list }) => lines('<script>', lines(...list(0)), '</script>')),
  textOperator('HTMLBody', ({ line: body }) => lines('<body>', body(0), '</body>')),
]);

const styles: NativeTable = new Map([
  textOperator('HTMLClass', ({ text, list }) => rule(text(0), list(1))),
  textOperator('HTMLAttribute', ({ text }) => attribute(text(0), text(1))),
  textOperator('HTMLDefaultStyle', () => defaultStyle),
  textOperator('HTMLStyleSheet', ({ list }) => styleSheet(list(0))),
  textOperator('HTMLSize', ({ text }) =>
    joined([attribute('width', text(0)), attribute('height', text(1))], ' '),
  ),
  textOperator('HTMLFlexCenterAttributes', () =>
    lines(
      attribute('display', 'flex'),
      attribute('align-items', 'center'),
      attribute('justify-content', 'center'),
    ),
  ),
]);

const elements: NativeTable = new Map([
  textOperator('HTMLFrame', ({ text, list }) =>
    lines(`<div id="${text(0)}">`, lines(...list(1)), '</div>'),
  ),
  // Classes are joined before anything is put into a template.
  textOperator('HTMLGridContainer', ({ text, list }) => {
    const classes = joined(list(1), ' ');
    return lines(
      filled('<div id="%id%" class="default_grid %class_list%">', [
        ['%id%', text(0)],
        ['%class_list%', classes],
      ]),
      lines(...list(2)),
      '</div>',
    );
  }),
  textOperator('HTMLBox', ({ text, list }) => {
    const classes = list(1);
    return box(text(0), classes, text(2), list(3));
  }),
  textOperator('HTMLCircle', ({ text, list }) => {
    const classes = ['default_circle', ...list(1)];
    return box(text(0), classes, text(2), list(3));
  }),
  textOperator('HTMLText', ({ text, line: content }) =>
    lines(`<span id="${text(0)}">`, content(1), '</span>'),
  ),
  textOperator('HTMLSVG', ({ text, line: content }) =>
    lines(
      filled('<svg id="%id%" viewBox="%viewBox%" style="%size%">', [
        ['%id%', text(0)],
        ['%viewBox%', text(1)],
        ['%size%', text(2)],
      ]),
      content(3),
      '</svg>',
    ),
  ),
  textOperator('HTMLNewLine', () => '<br>'),
]);

const scripts: NativeTable = new Map([
  textOperator('HTMLJSLineElems', ({ text }) => lineEnds(text(0), text(1))),
  textOperator('HTMLJSLine', ({ text }) => line(', ', [text(0), text(1), text(2), text(3)], '')),
  textOperator('HTMLJSLineDash', ({ text }) =>
    // The second space is that of the definition.
    line(',  ', [text(0), text(1), text(2), text(3)], ', dash: true'),
  ),
  textOperator('HTMLJSKeyListener', ({ list }) =>
    lines(
      'window.onkeyup = function(event) {',
      'let key = event.key.toUpperCase();',
      lines(...list(0)),
      '}',
    ),
  ),
  textOperator('HTMLJSNavigationKey', ({ text }) =>
    lines(`if(key == '${text(0)}'){`, `window.location.replace("${text(1)}");`, '}'),
  ),
]);

/** Module HTML. */
export const html: NativeTable = new Map([...documentParts, ...styles, ...elements, ...scripts]);

/** Does replacements, each of which is a pair of what is replaced and by what. */
function fill({ heap }: Runtime, text: Handle, replacements: Handle): Handle {
  const role = 'The second operand of HTMLFill';
  const pairs = itemsIn(heap, sequenceOperand(heap, replacements, role));
  const template = stringOperand(heap, text, 'The first operand of HTMLFill');
  return heap.string(
    filled(
      template,
      pairs.map((pair) => pairOfTexts(heap, pair, role)),
    ),
  );
}

function pairOfTexts(heap: Heap, pair: Handle, role: string): readonly string[] {
  const texts = textsIn(heap, pair, `An item of ${role}`, unusable);
  if (texts.length >= 2) return texts;
  throw unusable('not-a-pair', `An item of ${role}`, 'a pair of strings', heap, pair);
}

function rule(selector: string, attributes: readonly string[]): string {
  return lines(`${selector} {`, lines(...attributes), '}');
}

function attribute(name: string, value: string): string {
  return filled('%name%: %value%;', [
    ['%name%', name],
    ['%value%', value],
  ]);
}

function styleSheet(rules: readonly string[]): string {
  return lines('<style type="text/css">', defaultStyle, lines(...rules), '</style>');
}

function box(
  id: string,
  classes: readonly string[],
  size: string,
  children: readonly string[],
): string {
  const start = filled('<div id="%id%" class="default_box %class_list%" style="%size%">', [
    ['%id%', id],
    ['%class_list%', joined(classes, ' ')],
    ['%size%', size],
  ]);
  return lines(start, lines(...children), '</div>');
}

function lineEnds(from: string, to: string): string {
  return filled('document.getElementById("%id1%"), document.getElementById("%id2%")', [
    ['%id1%', from],
    ['%id2%', to],
  ]);
}

/** A line of the script library LeaderLine: its two ends, its color and its size. */
function line(separator: string, texts: readonly string[], more: string): string {
  const [from, to, color, size] = texts;
  return filled(`new LeaderLine(%elems%${separator}{color: '%color%', size: %size%${more}})`, [
    ['%elems%', lineEnds(from!, to!)],
    ['%color%', color!],
    ['%size%', size!],
  ]);
}
