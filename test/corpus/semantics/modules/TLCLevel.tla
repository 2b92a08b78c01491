\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 5
\* depth: 5
---- MODULE TLCLevel ----
\* The level of a state: 1 for initial ones.
EXTENDS TLC, Integers
VARIABLE x
Init == x = 1
Next == x < 5 /\ x' = x + 1 /\ TLCGet("level") = x
Inv == TLCGet("level") = x
====
