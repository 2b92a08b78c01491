\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 7
\* distinct: 3
\* depth: 3
---- MODULE InstanceInLet ----
\* Needs Counter.
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == LET C == INSTANCE Counter WITH value <- x, Limit <- 2, Step <- LAMBDA n : n + 1
        IN  C!Next \/ C!Add(0)
Inv == LET C(l) == INSTANCE Counter WITH value <- x, Limit <- l, Step <- LAMBDA n : n
       IN  C(3)!Bounded
====
