\* expect: ok
\* checks: NEXT Next
\* verdict: error
\* exit: 151
---- MODULE NextWithoutInit ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
