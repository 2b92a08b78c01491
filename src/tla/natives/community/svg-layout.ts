import { integer, select, type Handle, type Heap } from '../../../checker/values/heap/index.js';
import { EvaluationError } from '../evaluation-error.js';
import { elementsIn, functionOf, recordOf } from '../function-values.js';
import { integerOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';

/** The place of node `n` of `m` on a circle. @throws EvaluationError `division-by-zero` */
export function ringPosition({ heap }: Runtime, ...operands: Handle[]): Handle {
  const [x, y, radius, n, m] = operands.map((operand) =>
    integerOperand(heap, operand, 'An operand of NodeOfRingNetwork'),
  );
  if (m === 0) {
    throw new EvaluationError('division-by-zero', 'A ring network needs at least one node.');
  }
  const angle = (2 * Math.PI * n!) / m!;
  return point(heap, x! + radius! * Math.cos(angle), y! + radius! * Math.sin(angle));
}

/**
 * Places for the nodes of a graph: around an ellipse that fills the view, from the top, in their
 * order, whatever the edges are and whatever layout the options name.
 *
 * @throws ValueError `no-such-field`
 */
export function layout({ heap }: Runtime, nodes: Handle, _edges: Handle, options: Handle): Handle {
  const option = (name: string): number =>
    integerOperand(heap, select(heap, options, heap.string(name)), `The option ${name}`);
  const x = option('view_width') / 2;
  const y = option('view_height') / 2;
  const all = elementsIn(heap, nodes);
  const places = all.map((node, index): [Handle, Handle] => {
    const angle = (2 * Math.PI * index) / all.length;
    const across = (x - option('node_width') / 2) * Math.sin(angle);
    const down = (y - option('node_height') / 2) * Math.cos(angle);
    return [node, point(heap, x + across, y - down)];
  });
  return functionOf(heap, new Map(places));
}

function point(heap: Heap, x: number, y: number): Handle {
  return recordOf(
    heap,
    new Map([
      ['x', integer(heap, Math.trunc(x))],
      ['y', integer(heap, Math.trunc(y))],
    ]),
  );
}
