\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 8
\* distinct: 4
\* depth: 4
---- MODULE LambdaAction ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Either(A(_), B(_), n) == A(n) \/ B(n)
Next == Either(LAMBDA n : x' = n, LAMBDA n : x < 3 /\ x' = x + n, 1)
====
