\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Missing
\* verdict: error
\* exit: 151
---- MODULE UnknownProperty ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
====
