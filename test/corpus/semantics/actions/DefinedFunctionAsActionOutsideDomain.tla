\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 3
\* distinct: 3
---- MODULE DefinedFunctionAsActionOutsideDomain ----
\* A function that is applied as an action has a domain all the same.
EXTENDS Integers
VARIABLE x
Set[i \in {1, 2}, j \in {0}] == x' = i + j
Init == x = 0
Next == \/ x = 0 /\ (Set[1, 0] \/ Set[2, 0])
        \/ x = 2 /\ Set[1, 1]
====
