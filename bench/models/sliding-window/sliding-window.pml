/* Go-back-N over lossy channels: the same states as SlidingWindow.tla, for a window of three. */
#define W 3
#define K 6

#define AFTER(number, steps) ((number + steps) % (W + 1))
#define FROM(number, to) ((to + W + 1 - number) % (W + 1))
#define WITHIN_WINDOW assert(FROM(base, expected) <= open)

byte base;
byte open;
byte expected;
chan data = [K] of { byte };
chan acks = [K] of { byte };
byte number; /* 0 between two steps */

inline receive() {
  data?number;
  if
  :: number == expected -> expected = AFTER(expected, 1); WITHIN_WINDOW
  :: else
  fi;
  number = 0;
  acks!expected
}

inline receiveAck() {
  acks?number;
  if
  :: FROM(base, number) <= open ->
    open = open - FROM(base, number);
    base = number;
    WITHIN_WINDOW
  :: else
  fi;
  number = 0
}

#define SEND_AGAIN(i) \
  :: d_step { i < open && nfull(data) -> data!AFTER(base, i) }

/* One process for all: a state then holds no program counters. */
active proctype SlidingWindow() {
  do
  :: d_step { open < W && nfull(data) -> data!AFTER(base, open); open = open + 1 }
  SEND_AGAIN(0)
  SEND_AGAIN(1)
  SEND_AGAIN(2)
  :: d_step { nempty(data) -> data?_ }
  :: d_step { nempty(data) && nfull(acks) -> receive() }
  :: d_step { nempty(acks) -> acks?_ }
  :: d_step { nempty(acks) -> receiveAck() }
  od
}
