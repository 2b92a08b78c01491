\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE ACTION_CONSTRAINT Con
\* verdict: error
\* exit: 151
---- MODULE ActionConstraintFalse ----
\* A constraint that is FALSE as a constant is a fault of the configuration.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = x
Con == FALSE
====
