\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY Step INVARIANT Inv
\* verdict: violation Inv
\* exit: 12
\* generated: 4
\* distinct: 4
\* depth: 4
---- MODULE InvariantBeforeActionProperty ----
\* A state is looked at before the step that leads to it.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = x + 1
Step == [][x < 2]_x
Inv == x < 3
====
