\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE EvaluationInInit ----
VARIABLE x
Init == x = <<>>[1]
Next == UNCHANGED x
====
