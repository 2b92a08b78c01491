/**
 * Dijkstra's dining philosophers: each takes the fork on the left, then the one on the right, eats,
 * and puts both back. They deadlock when all hold their left fork. If one of them begins on the
 * right, they cannot. Forks are mutexes, so an invariant can tell who waits for whom for ever, long
 * before everybody does.
 */
import { array, constant, declare, mutex, range, waitingForEver } from 'lamplight';

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `philosopher ${index}`);

const { program, spec } = declare({
  name: 'dining-philosophers',
  description: 'philosophers who take two forks, one after the other',
  constants: {
    philosophers: constant.integer(3, { low: 2, high: 6 }),
    lefties: constant.oneOf(['all', 'all but one'], {
      description: 'who takes the left fork first',
    }),
  },
  state: ({ philosophers }) => ({ forks: array(philosophers, mutex(names(philosophers))) }),
});

const MOST = 6;
const { process, loop, step, mutexSteps } = program({
  first: range(0, MOST - 1),
  second: range(0, MOST - 1),
});
const first = mutexSteps({ lockClass: 'fork', code: '&forks[{first}]' }, (s, me) =>
  s.forks.get(me.first),
);
const second = mutexSteps({ lockClass: 'fork', code: '&forks[{second}]' }, (s, me) =>
  s.forks.get(me.second),
);

export default spec({
  processes: ({ philosophers }) => [
    process({
      kind: 'philosopher',
      instances: names(philosophers),
      init(_, me, { lefties }) {
        const left = names(philosophers).indexOf(me.name);
        const right = (left + 1) % philosophers;
        const beginsRight = lefties === 'all but one' && left === 0;
        me.first = beginsRight ? right : left;
        me.second = beginsRight ? left : right;
      },
      body: [loop([first.lock(), second.lock(), step('eat'), second.unlock(), first.unlock()])],
    }),
  ],
  invariants: () => ({
    NobodyStarves: {
      says: 'no philosophers wait for each other for ever',
      holds: (s) => waitingForEver(s.tasks).length === 0,
    },
    NeighboursTakeTurns: {
      says: 'no two philosophers eat with the same fork',
      holds: (s, { philosophers }) => {
        const eating = s.tasks.flatMap((task, index) => (task.at === 'eat' ? [index] : []));
        return eating.every((index) => !eating.includes((index + 1) % philosophers));
      },
    },
  }),
});
