\* expect: ok
\* checks: INIT Init NEXT Next ACTION_CONSTRAINT Missing
\* verdict: error
\* exit: 151
---- MODULE UnknownActionConstraint ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
