\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE InitialValueUsedTooEarly ----
EXTENDS Integers
VARIABLES x, y
Init == y = x + 1 /\ x = 0
Next == UNCHANGED <<x, y>>
====
