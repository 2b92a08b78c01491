\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 14
---- MODULE AssertionFailsInNext ----
EXTENDS TLC, Integers
VARIABLE x
Init == x = 0
Next == x' = x + 1 /\ Assert(x' < 3, <<"too large", x'>>)
====
