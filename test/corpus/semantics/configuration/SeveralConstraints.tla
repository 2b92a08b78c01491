\* expect: ok
\* checks: INIT Init NEXT Next CONSTRAINTS Low High
\* verdict: ok
\* exit: 0
\* generated: 13
\* distinct: 6
\* depth: 4
---- MODULE SeveralConstraints ----
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == (x' = x + 1 /\ y' = y) \/ (y' = y + 1 /\ x' = x)
Low == x < 3
High == y < 2
====
