\* expect: ok
\* checks: INIT Init NEXT Next VIEW Seen
\* verdict: error
\* exit: 75
---- MODULE EvaluationInView ----
EXTENDS Integers
VARIABLE x
Init == x = 1
Next == x' = x + 1
Seen == <<1, 2>>[x]
====
