\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 6
\* distinct: 3
\* depth: 3
---- MODULE BoxAction ----
\* [A]_v in a next-state relation: a step of A, or one that leaves v unchanged.
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Step == x < 2 /\ x' = x + 1 /\ y' = 1 - y
Next == [Step]_<<x, y>>
====
