\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 5
\* depth: 4
---- MODULE EnabledGuard ----
\* ENABLED: is there a step of the action? It assigns nothing itself.
EXTENDS Integers
VARIABLES x, y
Up == x < 3 /\ x' = x + 1 /\ y' = 0
Down == x > 0 /\ x' = x - 1 /\ UNCHANGED y
Init == x = 0 /\ y = 0
Next == \/ Up
        \/ ~ ENABLED Up /\ Down
        \/ ENABLED Down /\ x' = 0 /\ y' = 1
Inv == /\ ENABLED Up <=> x < 3
       /\ ENABLED Down <=> x > 0
       /\ ENABLED (Up \/ Down)
       /\ ~ ENABLED (Up /\ Down)
====
