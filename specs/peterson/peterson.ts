/**
 * Peterson's mutual exclusion for two processes, in the order of his paper and with its two
 * announcements swapped. Each process is a loop of labelled atomic steps; the swapped order lets
 * both into the critical section, and the counterexample tells how.
 *
 * G. L. Peterson, Myths about the mutual exclusion problem, Information Processing Letters, 1981.
 */
import { bool, constant, declare, map, oneOf } from 'lamplight';

const NAMES: readonly string[] = ['left', 'right'];
const other = (name: string): string => (name === 'left' ? 'right' : 'left');

const { program, spec } = declare({
  name: 'peterson',
  description: "Peterson's mutual exclusion for two processes",
  constants: {
    announce: constant.oneOf(['interest first', 'turn first'], {
      description: 'which of its two announcements a process makes first',
    }),
  },
  state: () => ({
    interested: map(NAMES, bool),
    turn: oneOf(...NAMES),
    inside: map(NAMES, bool),
  }),
});

const { process, loop, step, waitFor } = program({});

const showInterest = step('interested[me] = true', (s, me) => {
  s.interested.set(me.name, true);
});

const giveTurn = step('turn = other', (s, me) => {
  s.turn = other(me.name);
});

const enter = waitFor(
  'await !interested[other] || turn == me',
  (s, me) => !s.interested.get(other(me.name)) || s.turn === me.name,
  (s, me) => {
    s.inside.set(me.name, true);
  },
);

const exit = step('interested[me] = false', (s, me) => {
  s.inside.set(me.name, false);
  s.interested.set(me.name, false);
});

export default spec({
  processes: ({ announce }) => [
    process({
      kind: 'process',
      instances: NAMES,
      body: [
        announce === 'interest first'
          ? loop([showInterest, giveTurn, enter, exit])
          : loop([giveTurn, showInterest, enter, exit]),
      ],
    }),
  ],
  invariants: () => ({
    MutualExclusion: {
      says: 'the two processes are never both in the critical section',
      holds: (s) => !s.inside.every((inside) => inside),
    },
  }),
});
