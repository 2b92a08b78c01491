\* expect: ok
\* checks: INIT Init NEXT Next POSTCONDITION Missing
\* verdict: error
\* exit: 151
---- MODULE UnknownPostcondition ----
\* TLC exits with 255 here.
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
