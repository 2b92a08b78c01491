\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 10
\* distinct: 3
\* depth: 2
---- MODULE UnchangedUnderSubstitution ----
\* Needs Counter.
\* UNCHANGED value becomes UNCHANGED <<x, y>>, and assigns both.
EXTENDS Naturals
VARIABLES x, y
C == INSTANCE Counter WITH value <- <<x, y>>, Limit <- 2, Step <- LAMBDA n : n
Init == x = 0 /\ y = 0
Next == C!Keep \/ (x' = 1 /\ y' \in {1, 2})
====
