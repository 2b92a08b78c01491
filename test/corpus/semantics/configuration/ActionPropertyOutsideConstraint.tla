\* expect: ok
\* checks: INIT Init NEXT Next CONSTRAINT Small PROPERTY Single
\* verdict: action-property Single
\* exit: 13
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE ActionPropertyOutsideConstraint ----
\* A step out of the constraint can violate an action property.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = x + 1 \/ (x = 1 /\ x' = x + 5)
Small == x <= 2
Single == [][x' = x + 1]_x
====
