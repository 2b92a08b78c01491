\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE SubBagInNext ----
\* SubBag refuses nothing: what it is defined by cannot be evaluated.
EXTENDS Bags
VARIABLE x
Init == x = 0
Next == x' = 1 /\ SubBag(x) = {}
====
