\* expect: ok
\* checks: INIT Init NEXT Next ACTION_CONSTRAINT Upwards
\* verdict: ok
\* exit: 0
\* generated: 16
\* distinct: 3
\* depth: 3
---- MODULE ActionConstraint ----
\* Steps outside of the action constraint are generated, but not followed.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' \in 0..4
Upwards == x' \in {x, x + 2}
====
