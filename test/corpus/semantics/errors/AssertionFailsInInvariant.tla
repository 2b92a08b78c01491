\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: error
\* exit: 76
---- MODULE AssertionFailsInInvariant ----
EXTENDS TLC, Integers
VARIABLE x
Init == x = 0
Next == x' = 1 - x
Inv == Assert(x = 0, "not zero")
====
