\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE AssertionFailsInInit ----
EXTENDS TLC
VARIABLE x
Init == x = 0 /\ Assert(x = 1, "not one")
Next == UNCHANGED x
====
