\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 0
\* distinct: 0
---- MODULE ProductBeforeEmptyFactor ----
\* A product is enumerated from its first factor on.
EXTENDS Integers
VARIABLE x
Init == (Nat \X {}) = {} /\ x = 0
Next == x' = x
====
