\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE EvaluationInConstantDefinition ----
\* A definition that cannot be evaluated is an error where it is used.
EXTENDS Integers
VARIABLE x
Wrong == <<>>[1]
Init == x = 0
Next == x' = IF x = 0 THEN 1 ELSE Wrong
====
