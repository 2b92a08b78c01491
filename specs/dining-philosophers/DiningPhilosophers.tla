------------------------- MODULE DiningPhilosophers --------------------------
(***************************************************************************)
(* Dijkstra's dining philosophers: each takes the fork on the left, then   *)
(* the one on the right, eats, and puts both back. They deadlock when all  *)
(* hold their left fork; if one of them begins on the right, they cannot.  *)
(*                                                                         *)
(* It shows that a state needs no more than what cannot be worked out: the *)
(* only variable tells how far each philosopher is, and who has which fork *)
(* follows. And it shows an invariant over sets of processes, which finds  *)
(* philosophers that wait for each other while others still eat.           *)
(***************************************************************************)
EXTENDS Naturals

CONSTANTS
  N,       \* how many philosophers there are
  Lefties  \* TRUE: all begin on the left. FALSE: all but one

ASSUME N \in Nat /\ N > 1 /\ Lefties \in BOOLEAN

VARIABLE
  stage \* how far each philosopher is in the meal

Philosophers == 0..N - 1

\* A fork has the number of the philosopher to the right of it.
Left(p) == p
Right(p) == (p + 1) % N

BeginsLeft(p) == Lefties \/ p # 0
First(p) == IF BeginsLeft(p) THEN Left(p) ELSE Right(p)
Second(p) == IF BeginsLeft(p) THEN Right(p) ELSE Left(p)

\* The forks that a philosopher has at each stage.
Has(p) ==
  CASE stage[p] = "thinking"            -> {}
    [] stage[p] = "has one"             -> {First(p)}
    [] stage[p] \in {"eating", "ready"} -> {First(p), Second(p)}
    [] stage[p] = "has one left"        -> {First(p)}

\* The fork that a philosopher wants next, if any.
Wants(p) ==
  CASE stage[p] = "thinking" -> {First(p)}
    [] stage[p] = "has one"  -> {Second(p)}
    [] OTHER                 -> {}

IsFree(fork) == \A p \in Philosophers : fork \notin Has(p)

-----------------------------------------------------------------------------
Init == stage = [p \in Philosophers |-> "thinking"]

Goes(p, from, to) == stage[p] = from /\ stage' = [stage EXCEPT ![p] = to]

TakeFirst(p) == IsFree(First(p)) /\ Goes(p, "thinking", "has one")
TakeSecond(p) == IsFree(Second(p)) /\ Goes(p, "has one", "eating")
Eat(p) == Goes(p, "eating", "ready")
PutSecond(p) == Goes(p, "ready", "has one left")
PutFirst(p) == Goes(p, "has one left", "thinking")

Next ==
  \E p \in Philosophers :
    TakeFirst(p) \/ TakeSecond(p) \/ Eat(p) \/ PutSecond(p) \/ PutFirst(p)

Spec == Init /\ [][Next]_stage

-----------------------------------------------------------------------------
TypeOK ==
  stage \in [Philosophers -> {"thinking", "has one", "eating", "ready", "has one left"}]

EachForkHasOneUser ==
  \A p, q \in Philosophers : p # q => Has(p) \cap Has(q) = {}

NeighboursTakeTurns ==
  \A p \in Philosophers : ~(stage[p] = "eating" /\ stage[Right(p)] = "eating")

WaitsFor(p, q) == Wants(p) \cap Has(q) # {}

\* No set of philosophers of whom each waits for another one of the set.
NobodyStarves ==
  ~\E some \in SUBSET Philosophers \ {{}} :
     \A p \in some : \E q \in some : WaitsFor(p, q)
=============================================================================
