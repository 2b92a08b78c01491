\* expect: ok
\* checks: INIT Init NEXT Next CONSTRAINT Small INVARIANT Known
\* verdict: ok
\* exit: 0
\* generated: 13
\* distinct: 3
\* depth: 1
---- MODULE ConstraintOnInitialStates ----
\* Initial states outside of the constraint are no states of the model.
EXTENDS Integers
VARIABLE x
Init == x \in 0..9
Next == UNCHANGED x
Small == x < 3
Known == x <= 9
====
