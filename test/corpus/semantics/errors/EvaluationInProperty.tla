\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Prop
\* verdict: error
\* exit: 75
---- MODULE EvaluationInProperty ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = 1 - x
Prop == x = "zero"
====
