\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE BagUnionInNext ----
EXTENDS Bags
VARIABLE x
Init == x = 0
Next == x' = 1 /\ BagUnion(x) = EmptyBag
====
