\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE AssignmentInEquivalence ----
VARIABLE x
Init == x = 0
Next == TRUE <=> x' = 1
====
