\* expect: ok
\* checks: INIT Init NEXT Next INVARIANTS A, B
\* verdict: error
\* exit: 151
---- MODULE ConfigurationComma ----
VARIABLE x
Init == x = 0
Next == UNCHANGED x
A == x = 0
B == x = 0
====
