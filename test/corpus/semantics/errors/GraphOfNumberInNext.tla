\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE GraphOfNumberInNext ----
EXTENDS GraphViz
VARIABLE x
Init == x = 0
Next == x' = 1 /\ DotDiGraph([node |-> x, edge |-> {}], LAMBDA n : n, LAMBDA n : n) = ""
====
