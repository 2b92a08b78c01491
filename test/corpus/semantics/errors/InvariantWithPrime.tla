\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: error
\* exit: 76
---- MODULE InvariantWithPrime ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
Inv == x' = x
====
