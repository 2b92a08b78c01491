\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 4
\* depth: 3
---- MODULE AngleActionOfTuple ----
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == \/ <<x' \in 0..1 /\ y' = y>>_<<x, y>>
        \/ <<y' \in 0..1 /\ UNCHANGED x>>_y
====
