\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Zero
\* verdict: violation Zero
\* exit: 12
---- MODULE InvariantViolatedInitially ----
VARIABLE x
Init == x \in {0, 1}
Next == UNCHANGED x
Zero == x = 0
====
