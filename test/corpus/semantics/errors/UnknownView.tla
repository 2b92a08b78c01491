\* expect: ok
\* checks: INIT Init NEXT Next VIEW Missing
\* verdict: error
\* exit: 151
---- MODULE UnknownView ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
