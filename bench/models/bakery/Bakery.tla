------------------------------- MODULE Bakery --------------------------------
(***************************************************************************)
(* Lamport's bakery: each step reads or writes one register, and whom to   *)
(* look at next is up to each customer. Tickets are bounded: who would     *)
(* draw a higher one leaves and comes again. The state spaces of           *)
(* bakery.pml and bakery.m are the same.                                   *)
(***************************************************************************)
EXTENDS Naturals

CONSTANTS
  N, \* how many customers there are
  K  \* the highest ticket

Customers == 1..N

VARIABLES
  at,      \* where each customer is
  drawing, \* the flag: who is in the doorway, and draws a ticket
  ticket,  \* 0 for who has none
  seen,    \* the highest ticket that each saw while it was drawing
  unread,  \* whom each still has to look at
  facing   \* whose ticket each waits for; 0 for nobody's

Others(c) == Customers \ {c}

c \prec d == \/ ticket[c] < ticket[d]
             \/ ticket[c] = ticket[d] /\ c < d

Init ==
  /\ at = [c \in Customers |-> "outside"]
  /\ drawing = [c \in Customers |-> FALSE]
  /\ ticket = [c \in Customers |-> 0]
  /\ seen = [c \in Customers |-> 0]
  /\ unread = [c \in Customers |-> {}]
  /\ facing = [c \in Customers |-> 0]

ComeIn(c) ==
  /\ at[c] = "outside"
  /\ at' = [at EXCEPT ![c] = "doorway"]
  /\ drawing' = [drawing EXCEPT ![c] = TRUE]
  /\ unread' = [unread EXCEPT ![c] = Others(c)]
  /\ UNCHANGED <<ticket, seen, facing>>

ReadTicket(c, d) ==
  /\ at[c] = "doorway"
  /\ d \in unread[c]
  /\ unread' = [unread EXCEPT ![c] = @ \ {d}]
  /\ seen' = [seen EXCEPT ![c] = IF ticket[d] > @ THEN ticket[d] ELSE @]
  /\ UNCHANGED <<at, drawing, ticket, facing>>

Draw(c) ==
  /\ at[c] = "doorway"
  /\ unread[c] = {}
  /\ seen[c] < K
  /\ at' = [at EXCEPT ![c] = "drawn"]
  /\ ticket' = [ticket EXCEPT ![c] = seen[c] + 1]
  /\ seen' = [seen EXCEPT ![c] = 0]
  /\ UNCHANGED <<drawing, unread, facing>>

GiveUp(c) ==
  /\ at[c] = "doorway"
  /\ unread[c] = {}
  /\ seen[c] = K
  /\ at' = [at EXCEPT ![c] = "outside"]
  /\ drawing' = [drawing EXCEPT ![c] = FALSE]
  /\ seen' = [seen EXCEPT ![c] = 0]
  /\ UNCHANGED <<ticket, unread, facing>>

LeaveDoorway(c) ==
  /\ at[c] = "drawn"
  /\ at' = [at EXCEPT ![c] = "queue"]
  /\ drawing' = [drawing EXCEPT ![c] = FALSE]
  /\ unread' = [unread EXCEPT ![c] = Others(c)]
  /\ UNCHANGED <<ticket, seen, facing>>

\* First the flag of the other has to be down: then its ticket, if any, is drawn.
Face(c, d) ==
  /\ at[c] = "queue"
  /\ facing[c] = 0
  /\ d \in unread[c]
  /\ ~drawing[d]
  /\ facing' = [facing EXCEPT ![c] = d]
  /\ UNCHANGED <<at, drawing, ticket, seen, unread>>

AwaitTurn(c) ==
  /\ facing[c] # 0
  /\ ticket[facing[c]] = 0 \/ c \prec facing[c]
  /\ unread' = [unread EXCEPT ![c] = @ \ {facing[c]}]
  /\ facing' = [facing EXCEPT ![c] = 0]
  /\ UNCHANGED <<at, drawing, ticket, seen>>

GetServed(c) ==
  /\ at[c] = "queue"
  /\ unread[c] = {}
  /\ at' = [at EXCEPT ![c] = "served"]
  /\ UNCHANGED <<drawing, ticket, seen, unread, facing>>

GoOut(c) ==
  /\ at[c] = "served"
  /\ at' = [at EXCEPT ![c] = "outside"]
  /\ ticket' = [ticket EXCEPT ![c] = 0]
  /\ UNCHANGED <<drawing, seen, unread, facing>>

Next ==
  \E c \in Customers :
    \/ ComeIn(c)
    \/ \E d \in Others(c) : ReadTicket(c, d)
    \/ Draw(c)
    \/ GiveUp(c)
    \/ LeaveDoorway(c)
    \/ \E d \in Others(c) : Face(c, d)
    \/ AwaitTurn(c)
    \/ GetServed(c)
    \/ GoOut(c)

MutualExclusion == \A c, d \in Customers : at[c] = "served" /\ at[d] = "served" => c = d
==============================================================================
