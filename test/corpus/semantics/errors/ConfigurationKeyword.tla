\* expect: ok
\* checks: INITIAL Init NEXT Next
\* verdict: error
\* exit: 255
---- MODULE ConfigurationKeyword ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
