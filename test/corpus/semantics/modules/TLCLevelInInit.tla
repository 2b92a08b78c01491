\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 2
\* distinct: 1
\* depth: 1
---- MODULE TLCLevelInInit ----
\* While initial states are made, the level is 0.
EXTENDS TLC, Integers
VARIABLE x
Init == x = TLCGet("level")
Next == UNCHANGED x
Inv == x = 0 /\ TLCGet("level") = 1
====
