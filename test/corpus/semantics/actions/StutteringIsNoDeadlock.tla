\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE StutteringIsNoDeadlock ----
\* A step back to the same state is a step; it counts as generated.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == IF x < 2 THEN x' = x + 1 ELSE UNCHANGED x
====
