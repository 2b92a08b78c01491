\* expect: ok
\* checks: SPECIFICATION Spec
\* verdict: deadlock
\* exit: 11
\* generated: 3
\* distinct: 3
\* depth: 3
---- MODULE SpecificationStuttering ----
\* [Next]_vars allows to do nothing, but that is no step when deadlocks are looked for.
EXTENDS Integers
VARIABLE x
Spec == x = 0 /\ [][x < 2 /\ x' = x + 1]_x
====
