\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE CONSTRAINT Con
\* verdict: error
\* exit: 151
---- MODULE ConstraintFalse ----
\* A constraint that is FALSE as a constant is a fault of the configuration.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = x
Con == 1 > 2
====
