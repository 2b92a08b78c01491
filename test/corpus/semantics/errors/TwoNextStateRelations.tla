\* expect: ok
\* checks: SPECIFICATION Spec
\* verdict: error
\* exit: 151
---- MODULE TwoNextStateRelations ----
EXTENDS Integers
VARIABLE x
Spec == x = 0 /\ [][x' = x + 1]_x /\ [][x' = x + 2]_x
====
