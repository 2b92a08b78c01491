/* Peterson's algorithm for N processes: the same states as Peterson.tla. */
#define N 6

#define IDLE 0
#define ENTER 1
#define WAIT 2
#define CRITICAL 3

byte at[N];
byte level[N];
byte last[N]; /* who came last to each level, plus one; level 0 is unused */
bit critical; /* whether anybody is, which `at` tells, too: it makes the assertion cheap */

/* Whether all others are on lower levels. */
#define LOWER(p, q) (p == q || level[q] < level[p])
#define ALL_LOWER(p) (LOWER(p, 0) && LOWER(p, 1) && LOWER(p, 2) LOWER3(p) LOWER4(p) LOWER5(p) LOWER6(p))
#if N > 3
#define LOWER3(p) && LOWER(p, 3)
#else
#define LOWER3(p)
#endif
#if N > 4
#define LOWER4(p) && LOWER(p, 4)
#else
#define LOWER4(p)
#endif
#if N > 5
#define LOWER5(p) && LOWER(p, 5)
#else
#define LOWER5(p)
#endif
#if N > 6
#define LOWER6(p) && LOWER(p, 6)
#else
#define LOWER6(p)
#endif

inline pass(p) {
  if
  :: level[p] == N - 1 ->
    assert(critical == 0);
    critical = 1;
    at[p] = CRITICAL
  :: else ->
    at[p] = ENTER;
    level[p] = level[p] + 1
  fi
}

#define PROCESS(p) \
  :: d_step { at[p] == IDLE -> at[p] = ENTER; level[p] = 1 } \
  :: d_step { at[p] == ENTER -> at[p] = WAIT; last[level[p]] = p + 1 } \
  :: d_step { at[p] == WAIT && (last[level[p]] != p + 1 || ALL_LOWER(p)) -> pass(p) } \
  :: d_step { at[p] == CRITICAL -> at[p] = IDLE; level[p] = 0; critical = 0 }

/* One process for all: a state then holds no program counters. */
active proctype Peterson() {
  do
  PROCESS(0)
  PROCESS(1)
  PROCESS(2)
#if N > 3
  PROCESS(3)
#endif
#if N > 4
  PROCESS(4)
#endif
#if N > 5
  PROCESS(5)
#endif
#if N > 6
  PROCESS(6)
#endif
  od
}
