\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 8
\* distinct: 4
\* depth: 4
---- MODULE UnchangedTuple ----
EXTENDS Integers
VARIABLES x, y, z
pair == <<y, z>>
vars == <<x, pair>>
Init == x = 0 /\ y = 5 /\ z = 6
Next == \/ x < 3 /\ x' = x + 1 /\ UNCHANGED pair
        \/ UNCHANGED vars
====
