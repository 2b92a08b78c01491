\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Grows
\* verdict: action-property Grows
\* exit: 13
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE ActionPropertyViolated ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 4
Grows == [][x' > x]_x
====
