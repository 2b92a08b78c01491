\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 4
\* depth: 4
---- MODULE ImplicationBranches ----
\* The right side of an implication can branch.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x < 5 => \/ x' = 0
                 \/ x' = (x + 1) % 4
====
