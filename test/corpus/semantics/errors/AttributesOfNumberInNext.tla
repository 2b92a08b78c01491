\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE AttributesOfNumberInNext ----
EXTENDS SVG
VARIABLE x
Init == x = 0
Next == x' = 1 /\ Line(1, 2, 3, 4, x) = <<>>
====
