\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: error
\* exit: 76
---- MODULE PermutationsInInvariant ----
EXTENDS TLC
VARIABLE x
Init == x = 0
Next == x' = 1
Inv == x = 0 \/ Permutations(x) # {}
====
