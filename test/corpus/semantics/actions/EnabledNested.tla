\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE EnabledNested ----
EXTENDS Integers
VARIABLE x
Up == x < 2 /\ x' = x + 1
Init == x = 0
Next == x' = (x + 1) % 3
\* The inner ENABLED is about the state in which the outer one is evaluated.
Inv == /\ ENABLED (Up /\ ENABLED Up) <=> x < 2
       /\ \A n \in 0..2 : ENABLED (x' = n /\ n > x) <=> n > x
====
