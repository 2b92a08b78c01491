\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE CausalOrderOfNumberInNext ----
EXTENDS VectorClocks
VARIABLE x
Init == x = 0
Next == x' = 1 /\ CausalOrder(x, LAMBDA n : n, LAMBDA n : n, LAMBDA n : n) = <<>>
====
