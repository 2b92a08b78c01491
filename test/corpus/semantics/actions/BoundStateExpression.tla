\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 3
\* depth: 3
---- MODULE BoundStateExpression ----
\* A LET definition that depends on variables can be primed.
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == LET sum == x + y
        IN  x' = 1 - x /\ y' \in {0, 1} /\ sum' <= 1
====
