\* expect: error unknown-name 7:9
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 150
---- MODULE UnknownName ----
VARIABLE x
Init == y = 0
Next == UNCHANGED x
====
