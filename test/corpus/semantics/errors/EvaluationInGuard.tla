\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE EvaluationInGuard ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x # "done" /\ x' = x + 1
====
