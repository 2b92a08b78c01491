\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 25
\* distinct: 6
\* depth: 3
---- MODULE AngleAction ----
\* <<A>>_v: a step of A that changes v.
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == <<x' \in 0..2 /\ y' \in 0..1>>_x
====
