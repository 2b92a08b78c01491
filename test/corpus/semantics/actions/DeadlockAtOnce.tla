\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: deadlock
\* exit: 11
\* generated: 1
\* distinct: 1
\* depth: 1
---- MODULE DeadlockAtOnce ----
VARIABLE x
Init == x = 0
Next == FALSE /\ x' = x
====
