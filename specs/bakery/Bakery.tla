------------------------------- MODULE Bakery --------------------------------
(***************************************************************************)
(* Lamport's bakery: mutual exclusion for any number of processes that     *)
(* share nothing but single registers, each written by one process. Who    *)
(* comes in draws a ticket, higher than all that it sees, and the lowest   *)
(* ticket is served first. The spec shows how fine the grain of a spec has *)
(* to be: each step reads or writes one register, so two customers may     *)
(* draw the same ticket, and one may look at a ticket that is just being   *)
(* drawn. That is why there is a doorway with a flag; without it two are   *)
(* served at once.                                                         *)
(*                                                                         *)
(* Tickets grow for ever if the shop never empties. The CONSTRAINT keeps   *)
(* the search to the states in which they are low.                         *)
(*                                                                         *)
(* L. Lamport, A new solution of Dijkstra's concurrent programming         *)
(* problem, Communications of the ACM, 1974.                               *)
(***************************************************************************)
EXTENDS Naturals

CONSTANTS
  N,         \* how many customers there are
  Doorway,   \* FALSE: nobody looks at the flag in the doorway
  MaxTicket  \* tickets beyond are not explored

Customers == 1..N

ASSUME N \in Nat \ {0} /\ Doorway \in BOOLEAN /\ MaxTicket \in Nat

VARIABLES
  drawing, \* the flag: who is in the doorway, and draws a ticket
  ticket,  \* 0 for who has none
  at,      \* where each customer is
  facing,  \* the customer whose turn each compares with its own; 0 when there is none
  unread,  \* whom each still has to look at
  seen     \* the highest ticket that each saw while it was drawing

vars == <<drawing, ticket, at, facing, unread, seen>>

-----------------------------------------------------------------------------
Others(c) == Customers \ {c}

Larger(a, b) == IF a > b THEN a ELSE b

\* Of equal tickets, the one of the customer with the lower number comes first.
c \prec d == \/ ticket[c] < ticket[d]
             \/ ticket[c] = ticket[d] /\ c < d

Goes(c, from, to) == at[c] = from /\ at' = [at EXCEPT ![c] = to]

Init == /\ drawing = [c \in Customers |-> FALSE]
        /\ ticket = [c \in Customers |-> 0]
        /\ at = [c \in Customers |-> "outside"]
        /\ facing = [c \in Customers |-> 0]
        /\ unread = [c \in Customers |-> {}]
        /\ seen = [c \in Customers |-> 0]

-----------------------------------------------------------------------------
ComeIn(c) ==
  /\ Goes(c, "outside", "drawing")
  /\ drawing' = [drawing EXCEPT ![c] = TRUE]
  /\ unread' = [unread EXCEPT ![c] = Others(c)]
  /\ UNCHANGED <<ticket, facing, seen>>

\* Tickets are read one by one, in any order.
ReadTicket(c, d) ==
  /\ at[c] = "drawing"
  /\ d \in unread[c]
  /\ unread' = [unread EXCEPT ![c] = @ \ {d}]
  /\ seen' = [seen EXCEPT ![c] = Larger(@, ticket[d])]
  /\ UNCHANGED <<drawing, ticket, at, facing>>

Draw(c) ==
  /\ unread[c] = {}
  /\ Goes(c, "drawing", "drawn")
  /\ ticket' = [ticket EXCEPT ![c] = seen[c] + 1]
  /\ seen' = [seen EXCEPT ![c] = 0]
  /\ UNCHANGED <<drawing, facing, unread>>

LeaveDoorway(c) ==
  /\ Goes(c, "drawn", "queueing")
  /\ drawing' = [drawing EXCEPT ![c] = FALSE]
  /\ unread' = [unread EXCEPT ![c] = Others(c)]
  /\ UNCHANGED <<ticket, facing, seen>>

\* First the flag of the other has to be down: then its ticket, if any, is drawn.
AwaitDoorway(c, d) ==
  /\ at[c] = "queueing"
  /\ facing[c] = 0
  /\ d \in unread[c]
  /\ Doorway => ~drawing[d]
  /\ facing' = [facing EXCEPT ![c] = d]
  /\ UNCHANGED <<drawing, ticket, at, unread, seen>>

AwaitTurn(c) ==
  LET d == facing[c]
  IN  /\ d # 0
      /\ ticket[d] = 0 \/ c \prec d
      /\ facing' = [facing EXCEPT ![c] = 0]
      /\ unread' = [unread EXCEPT ![c] = @ \ {d}]
      /\ UNCHANGED <<drawing, ticket, at, seen>>

GetServed(c) ==
  /\ unread[c] = {}
  /\ Goes(c, "queueing", "served")
  /\ UNCHANGED <<drawing, ticket, facing, unread, seen>>

GoOut(c) ==
  /\ Goes(c, "served", "outside")
  /\ ticket' = [ticket EXCEPT ![c] = 0]
  /\ UNCHANGED <<drawing, facing, unread, seen>>

Next ==
  \E c \in Customers :
    \/ ComeIn(c)
    \/ \E d \in Others(c) : ReadTicket(c, d)
    \/ Draw(c)
    \/ LeaveDoorway(c)
    \/ \E d \in Others(c) : AwaitDoorway(c, d)
    \/ AwaitTurn(c)
    \/ GetServed(c)
    \/ GoOut(c)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
TypeOK ==
  /\ drawing \in [Customers -> BOOLEAN]
  /\ ticket \in [Customers -> Nat]
  /\ at \in [Customers -> {"outside", "drawing", "drawn", "queueing", "served"}]
  /\ facing \in [Customers -> {0} \cup Customers]
  /\ unread \in [Customers -> SUBSET Customers]
  /\ seen \in [Customers -> Nat]

MutualExclusion ==
  \A c \in Customers : at[c] = "served" => \A d \in Others(c) : at[d] # "served"

\* Stronger: who is served comes before everybody who has a ticket.
FirstIsServed ==
  \A c \in Customers : at[c] = "served" =>
    \A d \in Others(c) : ticket[d] = 0 \/ c \prec d

\* The flag is up for exactly as long as its owner is in the doorway.
FlagTellsTruth == \A c \in Customers : drawing[c] <=> at[c] \in {"drawing", "drawn"}

-----------------------------------------------------------------------------
\* The state constraint of the configurations.
LowTickets == \A c \in Customers : ticket[c] <= MaxTicket
=============================================================================
