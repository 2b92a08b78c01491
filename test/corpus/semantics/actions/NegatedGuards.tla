\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE NegatedGuards ----
EXTENDS Integers
VARIABLE x
Done == x = 3
Init == x = 0
Next == \/ ~Done /\ x' = x + 1
        \/ ~(x < 3 \/ x > 3) /\ x' = x
====
