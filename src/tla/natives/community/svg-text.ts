import {
  apply,
  domainOf,
  normalize,
  NOTHING,
  select,
  sequenceOf,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, itemsIn } from '../function-values.js';
import { sequenceOperand, stringOperand } from '../operands.js';

/**
 * An element as SVG. Underscores in the names of attributes, which may be those of record fields,
 * stand for hyphens.
 *
 * @throws EvaluationError `not-a-string`, `not-a-sequence`; ValueError `not-a-record`, `no-such-field`
 */
export function elementText(heap: Heap, element: Handle): string {
  const field = (name: string): Handle => select(heap, element, heap.string(name));
  const name = stringOperand(heap, field('name'), 'The name of an SVG element');
  const inner = stringOperand(heap, field('innerText'), 'The innerText of an SVG element');
  const children = childTexts(heap, field('children'));
  return `<${name}${attributeTexts(heap, field('attrs'))}>${escaped(inner)}${children}</${name}>`;
}

function attributeTexts(heap: Heap, attributes: Handle): string {
  const normal = normalize(heap, attributes);
  const texts = elementsIn(heap, domainOf(heap, normal)).map((key) => {
    const name = stringOperand(heap, key, 'The name of an attribute of an SVG element');
    const role = `The attribute ${name} of an SVG element`;
    return ` ${name.replaceAll('_', '-')}='${stringOperand(heap, apply(heap, normal, key), role)}'`;
  });
  return texts.join('');
}

/** The elements of a sequence. One that is a sequence itself, as in a document, has more of them. */
function childTexts(heap: Heap, children: Handle): string {
  const items = itemsIn(heap, sequenceOperand(heap, children, 'The children of an SVG element'));
  const texts = items.map((child) =>
    sequenceOf(heap, child) === NOTHING ? elementText(heap, child) : childTexts(heap, child),
  );
  return texts.join('');
}

/** As TLC does it, only the brackets of tuples are taken for text; others may be markup. */
function escaped(text: string): string {
  return text.replaceAll('<<', '&lt;&lt;').replaceAll('>>', '&gt;&gt;');
}
