\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK MAYBE
\* verdict: error
\* exit: 255
---- MODULE ConfigurationDeadlockValue ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
