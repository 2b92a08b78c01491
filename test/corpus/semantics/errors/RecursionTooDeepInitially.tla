\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 0
\* distinct: 0
---- MODULE RecursionTooDeepInitially ----
\* Where initial states are made, recursion without end is an error like any other.
EXTENDS Integers
VARIABLE x
RECURSIVE F(_)
F(n) == F(n + 1) + 1
Init == x = F(0)
Next == x' = x
====
