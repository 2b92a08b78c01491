\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE DuplicateElements ----
\* A set has each element once, however often it is written.
EXTENDS Integers
VARIABLE x
Init == x \in {0, 0, 1 - 1}
Next == \E n \in {1, 1, 2 - 1} : x' \in {n, n}
====
