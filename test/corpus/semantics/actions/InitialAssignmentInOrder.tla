\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 94
\* distinct: 47
\* depth: 1
---- MODULE InitialAssignmentInOrder ----
\* A variable can be used as soon as it has a value.
EXTENDS Integers
VARIABLES x, y, z
Init == x \in 1..3 /\ y = x * 10 /\ y > 10 /\ z \in x..y
Next == UNCHANGED <<x, y, z>>
Inv == z >= x /\ z <= y
====
