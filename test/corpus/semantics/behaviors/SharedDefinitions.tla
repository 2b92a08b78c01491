\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 201
\* distinct: 42
\* depth: 9
---- MODULE SharedDefinitions ----
\* Definitions that several disjuncts use, each of which may be the first.
EXTENDS Naturals

VARIABLES level, owner

Keys == 1..3

---- MODULE Register ----
EXTENDS Naturals
CONSTANT value
IsLow == value < 2
More(n) == value + n
====

OwnersLevel == level[owner[1]]
R == INSTANCE Register WITH value <- level[owner[2]] + owner[1]
Of(k) == INSTANCE Register WITH value <- level[k]

Init ==
  /\ level = [k \in Keys |-> 0]
  /\ owner = [k \in 1..2 |-> k]

Next ==
  \/ \E c \in 1..2 :
       LET Kept(x) == IF level[c * c - c + 1] + x > 2 THEN 0 ELSE level[c * c - c + 1] + x
           Sum(m) == Kept(m) + Kept(OwnersLevel)
       IN \/ \E d \in 1..2 :
               /\ level[c] < 2 /\ Kept(d) < 3
               /\ level' = [level EXCEPT ![c] = Kept(d)]
               /\ UNCHANGED owner
          \/ \E d \in Keys :
               /\ Sum(0) > d
               /\ owner' = [owner EXCEPT ![c] = d]
               /\ UNCHANGED level
          \/ /\ level[c] = 1 /\ R!IsLow /\ ~Of(c)!IsLow
             /\ level' = [level EXCEPT ![3] = Of(c)!More(0)]
             /\ UNCHANGED owner
  \/ OwnersLevel = 2 /\ level' = [level EXCEPT ![owner[1]] = 0] /\ UNCHANGED owner
  \/ \E k \in Keys : R!More(k) = 3 /\ level' = [level EXCEPT ![k] = OwnersLevel] /\ UNCHANGED owner
====
