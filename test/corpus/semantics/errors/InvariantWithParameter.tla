\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: error
\* exit: 151
---- MODULE InvariantWithParameter ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
Inv(n) == x = n
====
