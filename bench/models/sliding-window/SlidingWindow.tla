--------------------------- MODULE SlidingWindow -----------------------------
(***************************************************************************)
(* Go-back-N over two channels that lose messages, as sequences: up to W   *)
(* messages are on their way without an acknowledgement, and are numbered  *)
(* modulo W + 1. The state spaces of sliding-window.pml, where the         *)
(* sequences are channels, and of sliding-window.m are the same.           *)
(***************************************************************************)
EXTENDS Naturals, Sequences

CONSTANTS
  W, \* the size of the window
  K  \* how much a channel holds

VARIABLES
  base,     \* the sender's first number without an acknowledgement
  open,     \* how many numbers have none
  expected, \* the number that the receiver awaits
  data,     \* numbers on their way to the receiver
  acks      \* on their way back: the number that the receiver awaited

After(number, steps) == (number + steps) % (W + 1)
From(number, to) == (to + W + 1 - number) % (W + 1)

Init == base = 0 /\ open = 0 /\ expected = 0 /\ data = <<>> /\ acks = <<>>

SendNew ==
  /\ open < W
  /\ Len(data) < K
  /\ data' = Append(data, After(base, open))
  /\ open' = open + 1
  /\ UNCHANGED <<base, expected, acks>>

SendAgain(i) ==
  /\ i < open
  /\ Len(data) < K
  /\ data' = Append(data, After(base, i))
  /\ UNCHANGED <<base, open, expected, acks>>

LoseData ==
  /\ data # <<>>
  /\ data' = Tail(data)
  /\ UNCHANGED <<base, open, expected, acks>>

Receive ==
  /\ data # <<>>
  /\ Len(acks) < K
  /\ expected' = IF Head(data) = expected THEN After(expected, 1) ELSE expected
  /\ data' = Tail(data)
  /\ acks' = Append(acks, expected')
  /\ UNCHANGED <<base, open>>

LoseAck ==
  /\ acks # <<>>
  /\ acks' = Tail(acks)
  /\ UNCHANGED <<base, open, expected, data>>

ReceiveAck ==
  /\ acks # <<>>
  /\ acks' = Tail(acks)
  /\ IF From(base, Head(acks)) <= open
     THEN /\ base' = Head(acks)
          /\ open' = open - From(base, Head(acks))
     ELSE UNCHANGED <<base, open>>
  /\ UNCHANGED <<expected, data>>

Next ==
  \/ SendNew
  \/ \E i \in 0..W-1 : SendAgain(i)
  \/ LoseData
  \/ Receive
  \/ LoseAck
  \/ ReceiveAck

WithinWindow == From(base, expected) <= open
==============================================================================
