\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 7
\* distinct: 2
\* depth: 2
---- MODULE DuplicateDisjuncts ----
\* Each disjunct makes a successor of its own, also where both are the same state.
VARIABLE x
Init == x = 0
Next == x' = 1 \/ x' = 1 \/ x' = 0
====
