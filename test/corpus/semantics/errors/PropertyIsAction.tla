\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Prop
\* verdict: error
\* exit: 151
---- MODULE PropertyIsAction ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
Prop == x' = x
====
