/**
 * The water jugs of the film Die Hard 3: a jug of three gallons and one of five, a fountain, and
 * four gallons to be measured. A first look at actions and invariants: the invariant claims that
 * there are never four gallons, so the shortest counterexample is the solution.
 */
import { declare, range } from 'lamplight';

const SMALL = 3;
const BIG = 5;

const { action, spec } = declare({
  name: 'die-hard',
  description: 'measure four gallons with a jug of three and a jug of five',
  state: () => ({ small: range(0, SMALL), big: range(0, BIG) }),
});

export default spec({
  actions: () => ({
    FillSmall: action({
      effect: (jugs) => {
        jugs.small = SMALL;
      },
    }),
    FillBig: action({
      effect: (jugs) => {
        jugs.big = BIG;
      },
    }),
    EmptySmall: action({
      effect: (jugs) => {
        jugs.small = 0;
      },
    }),
    EmptyBig: action({
      effect: (jugs) => {
        jugs.big = 0;
      },
    }),
    SmallToBig: action({
      effect: (jugs) => {
        const poured = Math.min(jugs.small, BIG - jugs.big);
        jugs.small -= poured;
        jugs.big += poured;
      },
    }),
    BigToSmall: action({
      effect: (jugs) => {
        const poured = Math.min(jugs.big, SMALL - jugs.small);
        jugs.big -= poured;
        jugs.small += poured;
      },
    }),
  }),
  invariants: () => ({
    NotSolved: {
      says: 'the big jug never holds four gallons',
      holds: ({ big }) => big !== 4,
    },
  }),
});
