/**
 * A bounded buffer as textbooks have it: producers wait while it is full, consumers while it is
 * empty, all on one condition variable. Waking one waiter after each change is a known bug: it may
 * be the wrong one, and with more threads than twice the capacity all of them end up asleep. The
 * search finds how. Waking every waiter is the remedy.
 */
import { constant, declare, oneOf, range, setOf } from 'lamplight';
import type { Choice, SetDraft } from 'lamplight';

const { action, spec } = declare({
  name: 'bounded-buffer',
  description: 'producers and consumers that wait on one condition variable',
  constants: {
    producers: constant.integer(2, { low: 1, high: 4, description: 'threads that put' }),
    consumers: constant.integer(1, { low: 1, high: 4, description: 'threads that take' }),
    capacity: constant.integer(1, { low: 1, high: 4, description: 'elements in a full buffer' }),
    wake: constant.oneOf(['one', 'all'], {
      description: 'how many waiters a change wakes: the bug, and its remedy',
    }),
  },
  state: ({ producers, consumers, capacity }) => ({
    /** How many elements there are. */
    filled: range(0, capacity),
    /** Who sleeps on the condition variable. */
    asleep: setOf(oneOf(...threads('producer', producers), ...threads('consumer', consumers))),
  }),
});

function threads(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}${index + 1}`);
}

function wakeWaiters(asleep: SetDraft<string>, wake: 'one' | 'all', choose: Choice): void {
  if (wake === 'all') asleep.clear();
  else if (asleep.size > 0) asleep.delete(choose.from('wakes', asleep));
}

export default spec({
  actions: ({ producers, consumers, capacity }) => ({
    Put: action(
      { thread: oneOf(...threads('producer', producers)) },
      {
        when: (s, { thread }) => !s.asleep.has(thread),
        effect(s, { thread }, { wake }, choose) {
          if (s.filled === capacity) {
            s.asleep.add(thread);
          } else {
            s.filled += 1;
            wakeWaiters(s.asleep, wake, choose);
          }
        },
      },
    ),
    Take: action(
      { thread: oneOf(...threads('consumer', consumers)) },
      {
        when: (s, { thread }) => !s.asleep.has(thread),
        effect(s, { thread }, { wake }, choose) {
          if (s.filled === 0) {
            s.asleep.add(thread);
          } else {
            s.filled -= 1;
            wakeWaiters(s.asleep, wake, choose);
          }
        },
      },
    ),
  }),
  invariants: ({ producers, consumers }) => ({
    SomebodyAwake: {
      says: 'the threads are never all asleep',
      holds: (s) => s.asleep.size < producers + consumers,
    },
  }),
});
