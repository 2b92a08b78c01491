\* expect: ok
\* checks: INIT Init NEXT Next CONSTRAINT Near
\* verdict: ok
\* exit: 0
\* generated: 12
\* distinct: 5
\* depth: 3
---- MODULE Constraint ----
\* States outside of the constraint are generated, but neither counted as distinct nor explored.
EXTENDS Integers
VARIABLE x
Init == x \in {0, 9}
Next == x' = x + 1 \/ x' = x - 1
Near == x \in -2..2
====
