\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: error
\* exit: 75
---- MODULE PermutationsInInit ----
EXTENDS TLC
VARIABLE x
Init == x = 0 /\ Permutations(x) # {}
Next == x' = 1
====
