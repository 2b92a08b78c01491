\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 7
\* distinct: 3
\* depth: 2
---- MODULE LabelledAction ----
EXTENDS Integers
VARIABLE x
Init == start :: x = 0
Next == up :: x' = (x + 1) % 3 \/ (down :: x' = (x + 2) % 3)
====
