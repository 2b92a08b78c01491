\* expect: ok
\* checks: INIT Missing NEXT Next
\* verdict: error
\* exit: 151
---- MODULE UnknownInit ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
