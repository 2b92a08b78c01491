/* A counter that goes round: what a run costs when there is nothing to do. */
#define N 1

byte count;

active proctype Trivial() {
  do
  :: d_step { count = (count + 1) % (N + 1); assert(count <= N) }
  od
}
