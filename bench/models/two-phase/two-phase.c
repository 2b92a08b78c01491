/*
 * Two-phase commit, explored by hand: the same states as TwoPhase.tla, each packed into one word,
 * in a hash table with open addressing. No language, no traces, nothing that could be configured:
 * what the machine can do at most.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define N 8

typedef uint64_t State;

/* Where a state keeps what: two bits for each manager, then sets of managers, then single bits. */
enum { WORKING, PREPARED, COMMITTED, ABORTED };
#define STATUS(r) (2 * (r))
#define SENT (2 * N)
#define HEARD (3 * N)
#define TM (4 * N)
#define COMMIT (4 * N + 2)
#define ABORT (4 * N + 3)
#define BIT(at) ((State)1 << (at))
#define MANAGERS (BIT(N) - 1)
#define EACH_LOW_BIT ((BIT(2 * N) - 1) / 3)

static State *table; /* each entry is a state plus one, or 0 */
static uint64_t slots = 1 << 10, distinct, generated;
static State *level, *next_level;
static uint64_t level_size, next_size, level_room = 1 << 10, next_room = 1 << 10;

static void *allocated(void *memory) {
  if (memory == NULL) {
    fputs("out of memory\n", stderr);
    exit(1);
  }
  return memory;
}

static uint64_t slot_of(State state) {
  uint64_t hash = state * 0x9E3779B97F4A7C15u;
  return (hash ^ hash >> 32) & (slots - 1);
}

static void grow(void) {
  State *old = table;
  uint64_t old_slots = slots;
  slots *= 2;
  table = allocated(calloc(slots, sizeof *table));
  for (uint64_t i = 0; i < old_slots; i++) {
    if (old[i] == 0) continue;
    uint64_t slot = slot_of(old[i] - 1);
    while (table[slot] != 0) slot = (slot + 1) & (slots - 1);
    table[slot] = old[i];
  }
  free(old);
}

/* Of a pair of bits, COMMITTED is the high one alone, ABORTED is both. */
static int consistent(State state) {
  State low = state & EACH_LOW_BIT, high = state >> 1 & EACH_LOW_BIT;
  return (high & ~low) == 0 || (high & low) == 0;
}

static void reach(State state) {
  generated++;
  uint64_t slot = slot_of(state);
  while (table[slot] != 0) {
    if (table[slot] == state + 1) return;
    slot = (slot + 1) & (slots - 1);
  }
  table[slot] = state + 1;
  if (!consistent(state)) {
    puts("consistent is violated");
    exit(1);
  }
  if (next_size == next_room) {
    next_room *= 2;
    next_level = allocated(realloc(next_level, next_room * sizeof *next_level));
  }
  next_level[next_size++] = state;
  if (++distinct * 2 > slots) grow();
}

static State with_status(State state, int r, State status) {
  return (state & ~((State)3 << STATUS(r))) | status << STATUS(r);
}

static void expand(State state) {
  int undecided = (state >> TM & 3) == WORKING;
  if (undecided) {
    if ((state >> HEARD & MANAGERS) == MANAGERS)
      reach(state | (State)COMMITTED << TM | BIT(COMMIT));
    reach(state | (State)ABORTED << TM | BIT(ABORT));
  }
  for (int r = 0; r < N; r++) {
    if (undecided && state & BIT(SENT + r)) reach(state | BIT(HEARD + r));
    if ((state >> STATUS(r) & 3) == WORKING) {
      reach(with_status(state, r, PREPARED) | BIT(SENT + r));
      reach(with_status(state, r, ABORTED));
    }
    if (state & BIT(COMMIT)) reach(with_status(state, r, COMMITTED));
    if (state & BIT(ABORT)) reach(with_status(state, r, ABORTED));
  }
}

int main(void) {
  table = allocated(calloc(slots, sizeof *table));
  level = allocated(malloc(level_room * sizeof *level));
  next_level = allocated(malloc(next_room * sizeof *next_level));
  reach(0);
  while (next_size > 0) {
    State *states = level;
    uint64_t room = level_room;
    level = next_level, level_size = next_size, level_room = next_room;
    next_level = states, next_size = 0, next_room = room;
    for (uint64_t i = 0; i < level_size; i++) expand(level[i]);
  }
  printf("%llu generated, %llu distinct\n", (unsigned long long)generated,
         (unsigned long long)distinct);
  return 0;
}
