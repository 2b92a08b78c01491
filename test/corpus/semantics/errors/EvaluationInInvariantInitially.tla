\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: error
\* exit: 75
---- MODULE EvaluationInInvariantInitially ----
EXTENDS Integers
VARIABLE x
Init == x = 1
Next == x' = x
Inv == x = "one"
====
