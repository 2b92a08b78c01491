\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 7
\* distinct: 3
\* depth: 2
---- MODULE ExistsPairs ----
EXTENDS Integers
VARIABLE x
Init == x = <<0, 0>>
Next == \E a, b \in 0..1, <<c, d>> \in {<<1, 2>>, <<2, 1>>} : a < b /\ x' = <<c, d>>
====
