\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Small
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 4
\* depth: 4
---- MODULE IfBranches ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == IF x < 3 THEN x' = x + 1 \/ x' = 0 ELSE x' \in {0, 3}
Small == x <= 3
====
