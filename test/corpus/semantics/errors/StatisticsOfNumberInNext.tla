\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE StatisticsOfNumberInNext ----
EXTENDS Statistics
VARIABLE x
Init == x = 0
Next == x' = 1 /\ ChiSquare(x, <<1, 2>>, "0.1")
====
