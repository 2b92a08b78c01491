\* expect: ok
\* checks: INIT Init NEXT Next PROPERTY NoReturn
\* verdict: action-property NoReturn
\* exit: 13
\* generated: 7
\* distinct: 3
\* depth: 2
---- MODULE ActionPropertyOnKnownState ----
\* The step to a state that has been seen before is checked, too.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' \in {x, 1, 2} /\ (x = 2 => x' = 1)
NoReturn == [][~ (x = 2 /\ x' = 1)]_x
====
