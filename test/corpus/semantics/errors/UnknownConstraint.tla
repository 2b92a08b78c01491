\* expect: ok
\* checks: INIT Init NEXT Next CONSTRAINT Missing
\* verdict: error
\* exit: 151
---- MODULE UnknownConstraint ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
