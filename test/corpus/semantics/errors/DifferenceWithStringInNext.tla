\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE DifferenceWithStringInNext ----
\* Only what is no function is refused.
EXTENDS Bags
VARIABLE x
Init == x = 0
Next == x' = 1 /\ <<"one">> (-) <<1>> = <<>>
====
