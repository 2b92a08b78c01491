\* expect: ok
\* checks: SPECIFICATION Spec
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 4
\* depth: 3
---- MODULE SubscriptWithoutVariable ----
\* A variable that the subscript does not mention still has to be determined.
EXTENDS Integers
VARIABLES x, y
Spec == x = 0 /\ y = 0 /\ [][x' = 1 - x /\ y' \in {0, 1}]_x
====
