/* Lamport's bakery: the same states as Bakery.tla, for three customers. */
#define N 3
#define K 20

#define OUTSIDE 0
#define DOORWAY 1
#define DRAWN 2
#define QUEUE 3
#define SERVED 4

#define OTHERS(c) (7 - (1 << c))
#define COMES_FIRST(c, d) (ticket[c] < ticket[d] || (ticket[c] == ticket[d] && c < d))
#define NOBODY_SERVED (at[0] != SERVED && at[1] != SERVED && at[2] != SERVED)

byte at[N];
byte ticket[N];
byte seen[N];
byte unread[N]; /* a set of bits */
byte facing[N]; /* a set of at most one bit */
byte drawing;   /* a set of bits */

#define LOOK(c, d) \
  :: d_step { at[c] == DOORWAY && (unread[c] & (1 << d)) -> \
       unread[c] = unread[c] & ~(1 << d); \
       seen[c] = (ticket[d] > seen[c] -> ticket[d] : seen[c]) } \
  :: d_step { at[c] == QUEUE && !facing[c] && (unread[c] & (1 << d)) && !(drawing & (1 << d)) -> \
       facing[c] = 1 << d } \
  :: d_step { facing[c] == (1 << d) && (ticket[d] == 0 || COMES_FIRST(c, d)) -> \
       unread[c] = unread[c] & ~(1 << d); facing[c] = 0 }

#define CUSTOMER(c) \
  :: d_step { at[c] == OUTSIDE -> \
       at[c] = DOORWAY; drawing = drawing | (1 << c); unread[c] = OTHERS(c) } \
  :: d_step { at[c] == DOORWAY && !unread[c] && seen[c] < K -> \
       at[c] = DRAWN; ticket[c] = seen[c] + 1; seen[c] = 0 } \
  :: d_step { at[c] == DOORWAY && !unread[c] && seen[c] == K -> \
       at[c] = OUTSIDE; drawing = drawing & ~(1 << c); seen[c] = 0 } \
  :: d_step { at[c] == DRAWN -> \
       at[c] = QUEUE; drawing = drawing & ~(1 << c); unread[c] = OTHERS(c) } \
  :: d_step { at[c] == QUEUE && !unread[c] -> assert(NOBODY_SERVED); at[c] = SERVED } \
  :: d_step { at[c] == SERVED -> at[c] = OUTSIDE; ticket[c] = 0 }

/* One process for all: a state then holds no program counters. */
active proctype Bakery() {
  do
  CUSTOMER(0)
  LOOK(0, 1)
  LOOK(0, 2)
  CUSTOMER(1)
  LOOK(1, 0)
  LOOK(1, 2)
  CUSTOMER(2)
  LOOK(2, 0)
  LOOK(2, 1)
  od
}
