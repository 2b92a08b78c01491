\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE ElementInFilterInNext ----
\* Here it is the condition that asks Nat.
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == x' = 1 /\ {s \in {{x}}: s \in Nat} = {}
====
