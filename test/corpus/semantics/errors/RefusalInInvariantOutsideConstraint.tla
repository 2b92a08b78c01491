\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv CONSTRAINT Small CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
---- MODULE RefusalInInvariantOutsideConstraint ----
EXTENDS Naturals, TLC
VARIABLE x
Init == x = 0
Next == x' = x + 1
Small == x < 1
Inv == x = 0 \/ Permutations(x) # {}
====
