\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 2
\* distinct: 2
---- MODULE FunctionAsActionOutsideDomain ----
\* A function that is applied as an action has a domain all the same.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == \/ x = 0 /\ [i \in {1} |-> x' = i][1]
        \/ x = 1 /\ [i \in {1} |-> x' = i][2]
====
