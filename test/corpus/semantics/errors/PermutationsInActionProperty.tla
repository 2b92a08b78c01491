\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Prop
\* verdict: error
\* exit: 255
---- MODULE PermutationsInActionProperty ----
EXTENDS TLC
VARIABLE x
Init == x = 0
Next == x' = 1
Prop == [][Permutations(x) # {}]_x
====
