\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
\* generated: 2
\* distinct: 1
---- MODULE VariableWithoutNextValue ----
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == x' = 1 - x
====
