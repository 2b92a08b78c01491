\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv CONSTRAINT Small CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
---- MODULE EvaluationInInvariantOutsideConstraint ----
\* Outside of the constraint, it is the step that fails.
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == x' = x + 1
Small == x < 1
Inv == x = 0 \/ x \in {"one"}
====
