\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE MixedOperandInNext ----
\* What is refused has to be told, but this set cannot be put in order.
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == x' = 1 /\ {x, "one"} < 2
====
