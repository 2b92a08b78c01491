\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE FunctionAsAction ----
\* The body of a function that is applied can assign.
EXTENDS Integers
VARIABLE x
Init == x = 1
Next == [n \in 1..3 |-> x' = (n % 3) + 1][x]
====
