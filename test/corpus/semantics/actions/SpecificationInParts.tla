\* expect: ok
\* checks: SPECIFICATION Spec
\* verdict: ok
\* exit: 0
\* generated: 6
\* distinct: 4
\* depth: 2
---- MODULE SpecificationInParts ----
\* Several state predicates are conjuncts of the initial one.
EXTENDS Integers
VARIABLES x, y
Start == y = x + 1
Steps == [][x' = 1 - x /\ y' = y]_<<x, y>>
Spec == /\ x \in {0, 1}
        /\ Start /\ Steps
====
