/* Termination detection on a ring: the same states as TerminationRing.tla. */
#define N 8

#define FIRST 1

unsigned active_ : N = (1 << N) - 1; /* sets of bits */
unsigned black : N;
byte at;
bit tainted = 1;

#define DETECTED (at == 0 && !tainted && !(black & FIRST) && !(active_ & FIRST))
#define REAL assert(!DETECTED || !active_)

#define SEND(n, m) \
  :: d_step { n != m && (active_ & (1 << n)) -> \
       active_ = active_ | (1 << m); black = black | ((m > n) << n) }
#define SENDS(n) SEND(n, 0) SEND(n, 1) SEND(n, 2) SEND(n, 3) SEND4(n) SEND5(n) SEND6(n) SEND7(n) SEND8(n)
#if N > 4
#define SEND4(n) SEND(n, 4)
#else
#define SEND4(n)
#endif
#if N > 5
#define SEND5(n) SEND(n, 5)
#else
#define SEND5(n)
#endif
#if N > 6
#define SEND6(n) SEND(n, 6)
#else
#define SEND6(n)
#endif
#if N > 7
#define SEND7(n) SEND(n, 7)
#else
#define SEND7(n)
#endif
#if N > 8
#define SEND8(n) SEND(n, 8)
#else
#define SEND8(n)
#endif

#define PASS(n) \
  :: d_step { at == n && (!(active_ & (1 << n)) || (black & (1 << n)) || tainted) -> \
       at = n - 1; tainted = tainted || (black & (1 << n)); black = black & ~(1 << n); REAL }

#define DEACTIVATE(n) \
  :: d_step { active_ & (1 << n) -> active_ = active_ & ~(1 << n); REAL }

#define NODE(n) PASS(n) DEACTIVATE(n) SENDS(n)

/* One process for all: a state then holds no program counters. */
active proctype Ring() {
  do
  :: d_step { at == 0 && (tainted || (black & FIRST)) ->
       at = N - 1; tainted = 0; black = black & ~FIRST }
  DEACTIVATE(0)
  SENDS(0)
  NODE(1)
  NODE(2)
  NODE(3)
#if N > 4
  NODE(4)
#endif
#if N > 5
  NODE(5)
#endif
#if N > 6
  NODE(6)
#endif
#if N > 7
  NODE(7)
#endif
#if N > 8
  NODE(8)
#endif
  od
}
