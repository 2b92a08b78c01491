\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Grows
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE ActionPropertyHolds ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = IF x < 3 THEN x + 1 ELSE x
Grows == [][x' > x]_x
====
