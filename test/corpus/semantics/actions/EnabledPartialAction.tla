\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE EnabledPartialAction ----
\* The action in ENABLED need not give all variables a value.
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == x' = 1 - x /\ UNCHANGED y
Inv == /\ ENABLED (x' = 5)
       /\ ENABLED (x = 0 /\ x' = 1) <=> x = 0
       /\ ~ ENABLED FALSE
       /\ ENABLED TRUE
       /\ ENABLED (\E n \in 1..3 : y' = n /\ n > 2)
       /\ ENABLED [x' = 1]_x
       /\ ENABLED <<x' = 1>>_x <=> x = 0
       /\ ENABLED (UNCHANGED <<x, y>>)
====
