\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE EvaluationInNext ----
EXTENDS Integers
VARIABLE x
Init == x = 1
Next == x' = <<2, 3>>[x]
====
