\* expect: ok
\* checks: INIT Init NEXT Next ACTION_CONSTRAINT Near
\* verdict: error
\* exit: 75
---- MODULE EvaluationInActionConstraint ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = x + 1
Near == x' # 2 \/ x' = "two"
====
