\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE OperatorArgumentOnce ----
\* An argument that contains primes is evaluated where it is used.
EXTENDS Integers
VARIABLES x, y
Use(n) == x' = 1 /\ y' = n
Init == x = 0 /\ y = 0
Next == Use(x' + 1)
====
