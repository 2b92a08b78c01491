\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 10
\* distinct: 3
\* depth: 2
---- MODULE OperandsOfRecursiveAction ----
\* An operand that a recursive action does not use has no need of a value.
EXTENDS Integers
VARIABLE x
RECURSIVE Count(_, _)
Count(n, unused) == IF n = 0 THEN x' = 0 ELSE x' = n \/ Count(n - 1, unused)
Init == x = 0
Next == Count(2, <<>>[1])
====
