\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: error
\* exit: 76
---- MODULE EvaluationInInvariant ----
EXTENDS Integers
VARIABLE x
Init == x = 1
Next == x' = x + 1
Inv == <<5, 6>>[x] > 0
====
