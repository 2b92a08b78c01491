\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE CompositionNotSupported ----
\* The composition of actions is not checked.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == (x' = x + 1) \cdot (x' = x + 2)
====
