import fc from 'fast-check';
import {
  array,
  bool,
  list,
  map,
  oneOf,
  optional,
  range,
  record,
  setOf,
} from '../../../src/modeling/shape/constructors.js';
import type { Fields, RecordShape, ScalarShape, Shape } from '../../../src/modeling/shape/shape.js';

const names = ['a', 'b', 'owner', 'two words', 'toString', 'constructor', 'é'] as const;

const someNames = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 });

const ranges = fc.oneof(
  fc
    .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 80 }))
    .map(([low, extra]) => range(low, low + extra)),
  fc.constantFrom(
    range(0, 0),
    range(-7, -7),
    range(0, 2 ** 30 - 1),
    range(-(2 ** 29), 2 ** 29 - 1),
  ),
);

const plainScalars = fc.oneof(
  fc.constant(bool),
  ranges,
  someNames.map((chosen) => oneOf(...chosen)),
);

/** Booleans, ranges with any bounds, enums, and optionals of these. */
export const scalarShape: fc.Arbitrary<ScalarShape> = fc.oneof(
  { weight: 3, arbitrary: plainScalars },
  { weight: 1, arbitrary: plainScalars.map((of): ScalarShape => optional(of)) },
);

/** Shapes of set members: few values, exactly a word of them, and more than a word of them. */
const memberShape: fc.Arbitrary<ScalarShape> = fc.oneof(
  fc.constantFrom<ScalarShape>(bool, range(-2, 29), range(0, 32), range(-5, 64), range(1, 1)),
  fc.constantFrom<ScalarShape>(optional(range(0, 30)), optional(range(0, 40))),
  someNames.map((chosen) => oneOf(...chosen)),
);

const fieldsOf = (shape: fc.Arbitrary<Shape>): fc.Arbitrary<Fields> =>
  fc.dictionary(fc.constantFrom(...names), shape, { minKeys: 1, maxKeys: 5 });

const shapes = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 3, arbitrary: scalarShape },
    { weight: 1, arbitrary: memberShape.map((of): Shape => setOf(of)) },
    { weight: 1, arbitrary: fieldsOf(tie('shape')).map((fields): Shape => record(fields)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat({ max: 4 }), tie('shape'))
        .map(([length, of]): Shape => array(length, of)),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(someNames, tie('shape')).map(([keys, of]): Shape => map(keys, of)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('shape'), fc.nat({ max: 4 }))
        .map(([of, capacity]): Shape => list(of, capacity)),
    },
  ),
}));

/** Nested shapes of every kind. */
export const anyShape: fc.Arbitrary<Shape> = shapes.shape;

/** Shapes of whole states. */
export const stateShape: fc.Arbitrary<RecordShape> = fieldsOf(anyShape).map((fields) =>
  record(fields),
);
