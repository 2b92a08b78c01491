\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE PermutationsInAssumption ----
EXTENDS TLC
ASSUME Permutations(0) # {}
====
