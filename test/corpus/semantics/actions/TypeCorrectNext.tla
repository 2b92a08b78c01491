\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 17
\* distinct: 4
\* depth: 2
---- MODULE TypeCorrectNext ----
\* Membership in a set of functions or records as an assignment.
EXTENDS Integers
VARIABLES f, r
Init == f = <<0, 0>> /\ r = [a |-> 0]
Next == f' \in [1..2 -> 0..1] /\ r' \in [a : {f'[1]}]
====
