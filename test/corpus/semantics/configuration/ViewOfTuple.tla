\* expect: ok
\* checks: INIT Init NEXT Next VIEW Seen
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 4
\* depth: 3
---- MODULE ViewOfTuple ----
EXTENDS Integers
VARIABLES x, y, history
Init == x = 0 /\ y = 0 /\ history = <<>>
Next == /\ \/ x' = 1 - x /\ y' = y
           \/ y' = 1 - y /\ x' = x
        /\ history' = <<x, y, history>>
Seen == <<x, y>>
====
