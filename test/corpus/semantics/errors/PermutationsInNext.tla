\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE PermutationsInNext ----
\* What an operator of a module refuses in a step has an exit code of its own.
EXTENDS TLC
VARIABLE x
Init == x = 0
Next == x' = 1 /\ Permutations(x) # {}
====
