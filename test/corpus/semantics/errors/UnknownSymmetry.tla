\* expect: ok
\* checks: INIT Init NEXT Next SYMMETRY Missing
\* verdict: error
\* exit: 151
---- MODULE UnknownSymmetry ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
