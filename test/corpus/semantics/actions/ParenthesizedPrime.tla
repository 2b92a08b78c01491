\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 7
\* distinct: 3
\* depth: 2
---- MODULE ParenthesizedPrime ----
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == (x') = 1 /\ ((y)') \in {1, 2}
====
