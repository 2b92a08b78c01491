\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE NextFromInfiniteSet ----
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == x' \in Nat
====
