\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT A INVARIANTS B C PROPERTIES D
\* verdict: violation C
\* exit: 12
\* generated: 4
\* distinct: 4
\* depth: 4
---- MODULE InvariantsInSeveralLists ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = x + 1
A == x < 5
B == x < 4
C == x < 3
D == [](x < 3)
====
