\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Missing
\* verdict: error
\* exit: 151
---- MODULE UnknownInvariant ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
