\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 2315
\* distinct: 1176
\* depth: 16
---- MODULE EveryAndSome ----
\* A universal quantifier in an action that can be true in several ways: each is a step of its own.
EXTENDS Naturals

VARIABLES votes, round

Voters == 1..3
Rounds == 0..3

Init == votes = {} /\ round = 0

Vote ==
  \E v \in Voters :
    /\ <<v, round>> \notin votes
    /\ votes' = votes \cup {<<v, round>>}
    /\ UNCHANGED round

\* Nothing is assigned inside: for each voter there may be several witnesses.
Advance ==
  /\ round < 3
  /\ \A v \in {1, 2} : \E vote \in votes : vote[1] = v
  /\ round' = round + 1
  /\ UNCHANGED votes

Next == Vote \/ Advance
====
