\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE RelationByNumberInNext ----
EXTENDS Relation
VARIABLE x
Init == x = 0
Next == x' = 1 /\ IsReflexiveUnder(LAMBDA a, b : a, {x})
====
