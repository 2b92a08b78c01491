\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 6
\* distinct: 2
\* depth: 1
---- MODULE FunctionInInitIsValue ----
\* Where initial states are made the value of a function is computed: true in one way.
EXTENDS Integers
VARIABLE x
F[i \in {1}] == TRUE \/ TRUE
Init == [i \in {1} |-> TRUE \/ TRUE][1] /\ F[1] /\ x \in {0, 1}
Next == [i \in {1} |-> TRUE \/ TRUE][1] /\ x' = x
====
