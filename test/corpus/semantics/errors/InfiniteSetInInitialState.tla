\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE InfiniteSetInInitialState ----
EXTENDS Naturals
VARIABLE x
Init == x = Nat
Next == UNCHANGED x
====
