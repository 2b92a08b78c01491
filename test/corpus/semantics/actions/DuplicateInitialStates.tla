\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 6
\* distinct: 2
\* depth: 1
---- MODULE DuplicateInitialStates ----
VARIABLE x
Init == x = 0 \/ x = 0 \/ x \in {0, 1}
Next == UNCHANGED x
====
