\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE EnabledUnderSubstitution ----
\* Needs Counter.
EXTENDS Naturals
VARIABLE x
C == INSTANCE Counter WITH value <- x, Limit <- 2, Step <- LAMBDA n : n + 1
Init == x = 0
Next == x' = (x + 1) % 4
Inv == C!CanStep <=> x < 2
====
