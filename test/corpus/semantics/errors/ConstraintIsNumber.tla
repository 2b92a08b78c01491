\* expect: ok
\* checks: INIT Init NEXT Next CONSTRAINT Near
\* verdict: error
\* exit: 75
---- MODULE ConstraintIsNumber ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = x + 1
Near == x
====
