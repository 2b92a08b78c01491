\* expect: ok
\* checks: INIT Init NEXT Next ACTION_CONSTRAINT Single PROPERTY NoJump
\* verdict: action-property NoJump
\* exit: 13
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE ActionPropertyAndActionConstraint ----
\* So can a step that the action constraint excludes.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 3 \/ (x = 1 /\ x' = 10)
Single == x' < 10
NoJump == [][x' # 10]_x
====
