\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: error
\* exit: 75
---- MODULE EnabledReadsTooEarly ----
\* ENABLED follows the same rules: x' is used before it has a value.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == UNCHANGED x
Inv == ENABLED (x' > 1)
====
