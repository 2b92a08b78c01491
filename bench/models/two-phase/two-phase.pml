/* Two-phase commit: the same states as TwoPhase.tla. Sets are sets of bits. */
#define N 8

#define ALL ((1 << N) - 1)
#define WORKING(r) (!((prepared | committed | aborted) & (1 << r)))

/* Resource managers: those in none of the sets are working. */
unsigned prepared : N;
unsigned committed : N;
unsigned aborted : N;

/* The transaction manager. */
unsigned heard : N;
bit decided;

/* Messages. */
unsigned sent : N;
bit commit;
bit abort;

inline becomesCommitted(r) {
  prepared = prepared & ~(1 << r);
  aborted = aborted & ~(1 << r);
  committed = committed | (1 << r);
  assert(!aborted)
}

inline becomesAborted(r) {
  prepared = prepared & ~(1 << r);
  committed = committed & ~(1 << r);
  aborted = aborted | (1 << r);
  assert(!committed)
}

#define MANAGER(r) \
  :: d_step { !decided && (sent & (1 << r)) -> heard = heard | (1 << r) } \
  :: d_step { WORKING(r) -> prepared = prepared | (1 << r); sent = sent | (1 << r) } \
  :: d_step { WORKING(r) -> becomesAborted(r) } \
  :: d_step { commit -> becomesCommitted(r) } \
  :: d_step { abort -> becomesAborted(r) }

/* One process for all: a state then holds no program counters. */
active proctype TwoPhase() {
  do
  :: d_step { !decided && heard == ALL -> decided = 1; commit = 1 }
  :: d_step { !decided -> decided = 1; abort = 1 }
  MANAGER(0)
  MANAGER(1)
  MANAGER(2)
  MANAGER(3)
  MANAGER(4)
  MANAGER(5)
#if N > 6
  MANAGER(6)
#endif
#if N > 7
  MANAGER(7)
#endif
#if N > 8
  MANAGER(8)
#endif
  od
}
