\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE WithSubstitution ----
\* Needs Counter.
EXTENDS Naturals
VARIABLES x, y
Inc(n) == n + 1
A == INSTANCE Counter WITH Limit <- 3, Step <- Inc, value <- x
B == INSTANCE Counter WITH Limit <- 2, Step <- LAMBDA n : n + 2, value <- y
Init == A!Init /\ B!Init
Next == A!Next /\ B!Next
Inv == A!Bounded /\ B!Bounded /\ x <= 3 /\ y \in {0, 2}
====
