\* expect: ok
\* checks: INIT Init NEXT Next POSTCONDITION AllSeen
\* verdict: ok
\* exit: 0
\* generated: 6
\* distinct: 5
\* depth: 5
---- MODULE PostconditionHolds ----
EXTENDS Integers, TLC
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 5
AllSeen == TLCGet("distinct") = 5 /\ TLCGet("generated") = 6 /\ TLCGet("diameter") = 5
====
