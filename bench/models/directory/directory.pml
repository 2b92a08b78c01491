/* Caches that a directory keeps coherent: the same states as Directory.tla, for three processors
   and two lines. What belongs to a processor and a line is at 2 * processor + line. */
#define V 3
#define P 3
#define L 2

#define NOTHING 0
#define READ 1
#define WRITE 2

#define INVALID 0
#define SHARED 1
#define MODIFIED 2

#define NOBODY 0 /* else a processor plus one */

typedef Cache {
  byte state;
  byte value /* from 0 */
};

typedef Line {
  byte value;
  byte owner;
  byte sharers /* a set of bits */
};

byte wants[P * L];
Cache cache[P * L];
Line memory[L];

#define AT(p, l) (2 * p + l)
#define OTHER(p) ((p + 1) % 3)
#define THIRD(p) ((p + 2) % 3)

#define COHERENT(p, l) \
  ((cache[AT(p, l)].state != MODIFIED || memory[l].owner == p + 1) && \
   (cache[AT(p, l)].state != SHARED || \
     (memory[l].owner == NOBODY && cache[AT(p, l)].value == memory[l].value)))
#define CHECK(l) assert(COHERENT(0, l) && COHERENT(1, l) && COHERENT(2, l))

#define SET(p, l, what) \
  :: d_step { cache[AT(p, l)].state == MODIFIED -> cache[AT(p, l)].value = what }

#if V > 2
#define SET_THIRD(p, l) SET(p, l, 2)
#else
#define SET_THIRD(p, l)
#endif

#define STEPS(p, l) \
  :: d_step { wants[AT(p, l)] == NOTHING && cache[AT(p, l)].state == INVALID -> \
       wants[AT(p, l)] = READ } \
  :: d_step { wants[AT(p, l)] == NOTHING && cache[AT(p, l)].state != MODIFIED -> \
       wants[AT(p, l)] = WRITE } \
  :: d_step { wants[AT(p, l)] == READ && memory[l].owner == NOBODY -> \
       wants[AT(p, l)] = NOTHING; \
       cache[AT(p, l)].state = SHARED; cache[AT(p, l)].value = memory[l].value; \
       memory[l].sharers = memory[l].sharers | (1 << p); CHECK(l) } \
  :: d_step { wants[AT(p, l)] == WRITE && memory[l].owner == NOBODY && \
              !(memory[l].sharers & ~(1 << p)) -> \
       wants[AT(p, l)] = NOTHING; \
       cache[AT(p, l)].state = MODIFIED; cache[AT(p, l)].value = memory[l].value; \
       memory[l].owner = p + 1; memory[l].sharers = 0; CHECK(l) } \
  :: d_step { memory[l].owner == p + 1 && (wants[AT(OTHER(p), l)] || wants[AT(THIRD(p), l)]) -> \
       cache[AT(p, l)].state = SHARED; memory[l].value = cache[AT(p, l)].value; \
       memory[l].owner = NOBODY; memory[l].sharers = memory[l].sharers | (1 << p); CHECK(l) } \
  :: d_step { (memory[l].sharers & (1 << p)) && \
              (wants[AT(OTHER(p), l)] == WRITE || wants[AT(THIRD(p), l)] == WRITE) -> \
       cache[AT(p, l)].state = INVALID; cache[AT(p, l)].value = 0; \
       memory[l].sharers = memory[l].sharers & ~(1 << p) } \
  SET(p, l, 0) \
  SET(p, l, 1) \
  SET_THIRD(p, l)

/* One process for all: a state then holds no program counters. */
active proctype Directory() {
  do
  STEPS(0, 0)
  STEPS(0, 1)
  STEPS(1, 0)
  STEPS(1, 1)
  STEPS(2, 0)
  STEPS(2, 1)
  od
}
