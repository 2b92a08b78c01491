\* expect: ok
\* checks: INIT Init NEXT Next SYMMETRY Perms
\* verdict: error
\* exit: 255
---- MODULE SymmetryOfNumbers ----
\* Only model values can be exchanged.
EXTENDS TLC
VARIABLE x
Perms == Permutations({1, 2})
Init == x \in {1, 2}
Next == UNCHANGED x
====
