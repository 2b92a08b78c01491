\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE InitIsNumber ----
EXTENDS Integers
VARIABLE x
Init == x = 0 /\ x + 1
Next == UNCHANGED x
====
