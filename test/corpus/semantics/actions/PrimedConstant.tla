\* expect: ok
\* checks: INIT Init NEXT Next CONSTANT N = 2
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE PrimedConstant ----
\* Constants do not change: a prime changes nothing about them.
EXTENDS Integers
CONSTANT N
VARIABLE x
Limit == N + 1
Init == x = 0
Next == x' = (x + 1) % (Limit' + N' - N)
====
