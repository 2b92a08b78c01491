\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE InfiniteSetInState ----
EXTENDS Naturals
VARIABLE x
Init == x = {}
Next == x' = Nat
====
