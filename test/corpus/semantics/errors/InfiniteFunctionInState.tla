\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE InfiniteFunctionInState ----
EXTENDS Naturals
VARIABLE f
Init == f = <<>>
Next == f' = [n \in Nat |-> n]
====
