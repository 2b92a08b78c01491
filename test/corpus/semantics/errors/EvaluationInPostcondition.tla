\* expect: ok
\* checks: INIT Init NEXT Next POSTCONDITION Post
\* verdict: error
\* exit: 10
---- MODULE EvaluationInPostcondition ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = 1 - x
Post == <<>>[1] = 1
====
