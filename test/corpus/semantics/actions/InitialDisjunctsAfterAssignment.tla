\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 2
\* depth: 1
---- MODULE InitialDisjunctsAfterAssignment ----
\* The rule for conditions after the last assignment holds for initial states, too.
VARIABLE x
Init == \/ x = 1 /\ (TRUE \/ TRUE)
        \/ (TRUE \/ TRUE) /\ x = 2
Next == UNCHANGED x
====
