\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 17
\* distinct: 4
\* depth: 2
---- MODULE PrimedMembership ----
EXTENDS Integers
VARIABLES x, s
Init == x = 1 /\ s = {1}
Next == x' \in {x, 3 - x} /\ s' \subseteq {x'}
====
