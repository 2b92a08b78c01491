\* expect: ok
\* checks: INIT Init
\* verdict: error
\* exit: 75
---- MODULE InitWithoutNext ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
