\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
\* generated: 4
\* distinct: 3
---- MODULE VariableWithoutNextValueInOneBranch ----
\* The first step is complete, the second one is not.
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == x' = x + 1 /\ (x < 2 => y' = x)
====
