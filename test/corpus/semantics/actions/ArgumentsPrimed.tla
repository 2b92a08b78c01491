\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE ArgumentsPrimed ----
\* v' for a parameter v is the new value of what is passed.
EXTENDS Integers
VARIABLES x, y
Swap(v, w) == v' = w /\ w' = v
Grows(v) == v' >= v
Init == x = 1 /\ y = 2
Next == Swap(x, y) /\ (Grows(x) \/ Grows(y)) /\ Grows(x * x + y * y)
====
