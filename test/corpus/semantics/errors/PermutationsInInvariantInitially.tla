\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: error
\* exit: 75
---- MODULE PermutationsInInvariantInitially ----
EXTENDS TLC
VARIABLE x
Init == x = 0
Next == x' = 1
Inv == Permutations(x) # {}
====
