\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE FoldOfInfiniteFunctionInNext ----
EXTENDS Naturals, Functions
VARIABLE x
Init == x = 0
Next == x' = 1 /\ FoldFunction(LAMBDA a, b : a, 0, [n \in Nat |-> x]) = 0
====
