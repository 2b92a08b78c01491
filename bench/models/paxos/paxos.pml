/* Paxos: the same states as Paxos.tla, for three acceptors and two values. */
#define A 3
#define B 3

/* What a promise tells of the last vote: 1 for none, else greater the higher its ballot was. */
#define TELLS(ballot, value) (1 + 4 * ballot + value)
#define VALUE_OF(promise) ((promise - 1) & 3)

/* By acceptor; ballots and values start at 1. */
byte maxBal[A];
byte maxVBal[A];
byte maxVal[A];

/* Messages: by ballot, counted from 0, and by acceptor and ballot. */
bit asked[B];        /* 1a */
byte promised[A * B]; /* 1b: what it tells, or 0 */
byte proposed[B];    /* 2a: the value, or 0 */
byte votes[B];       /* 2b: a set of bits */

#define MAJORITY(set) (set == 3 || set >= 5)
#define DIFFER(b, c) \
  (MAJORITY(votes[b]) && MAJORITY(votes[c]) && proposed[b] != proposed[c])

#define PROMISED(a, b) promised[a * B + b]
#define LATEST(x, y) (x > y -> x : y)
#define ALLOW(x, y, v) (x && y && (LATEST(x, y) == 1 || VALUE_OF(LATEST(x, y)) == v))
#define SAFE(b, v) \
  (ALLOW(PROMISED(0, b), PROMISED(1, b), v) || \
   ALLOW(PROMISED(0, b), PROMISED(2, b), v) || \
   ALLOW(PROMISED(1, b), PROMISED(2, b), v))

inline oneValue() {
#if B > 2
  assert(!DIFFER(0, 2) && !DIFFER(1, 2));
#endif
  assert(!DIFFER(0, 1))
}

#define ACCEPTOR(a, b) \
  :: d_step { asked[b] && b + 1 > maxBal[a] -> \
       maxBal[a] = b + 1; PROMISED(a, b) = TELLS(maxVBal[a], maxVal[a]) } \
  :: d_step { proposed[b] && b + 1 >= maxBal[a] -> \
       maxBal[a] = b + 1; maxVBal[a] = b + 1; maxVal[a] = proposed[b]; \
       votes[b] = votes[b] | (1 << a); oneValue() }

#define BALLOT(b) \
  :: d_step { asked[b] = 1 } \
  :: d_step { !proposed[b] && SAFE(b, 1) -> proposed[b] = 1 } \
  :: d_step { !proposed[b] && SAFE(b, 2) -> proposed[b] = 2 } \
  ACCEPTOR(0, b) \
  ACCEPTOR(1, b) \
  ACCEPTOR(2, b)

/* One process for all: a state then holds no program counters. */
active proctype Paxos() {
  do
  BALLOT(0)
  BALLOT(1)
#if B > 2
  BALLOT(2)
#endif
  od
}
