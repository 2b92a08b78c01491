\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE InitWithPrime ----
VARIABLE x
Init == x' = 0
Next == UNCHANGED x
====
