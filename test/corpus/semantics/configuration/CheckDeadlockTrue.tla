\* expect: ok
\* checks: CHECK_DEADLOCK TRUE INIT Init NEXT Next
\* verdict: deadlock
\* exit: 11
\* generated: 2
\* distinct: 2
\* depth: 2
---- MODULE CheckDeadlockTrue ----
VARIABLE x
Init == x = 0
Next == x = 0 /\ x' = 1
====
