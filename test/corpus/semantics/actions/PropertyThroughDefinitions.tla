\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Prop
\* verdict: action-property Prop
\* exit: 13
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE PropertyThroughDefinitions ----
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 3
Small == x < 3
Up == [][x' > x]_x
Always == []Small
Inner == Always /\ Up
Prop == Inner
====
