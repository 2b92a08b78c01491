\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: deadlock
\* exit: 11
\* generated: 4
\* distinct: 4
\* depth: 4
---- MODULE Deadlock ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x < 3 /\ x' = x + 1
====
