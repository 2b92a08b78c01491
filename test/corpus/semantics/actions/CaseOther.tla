\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 7
\* distinct: 4
\* depth: 3
---- MODULE CaseOther ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == CASE x < 2 -> x' \in {x + 1, x + 2} [] OTHER -> x' = 0
====
