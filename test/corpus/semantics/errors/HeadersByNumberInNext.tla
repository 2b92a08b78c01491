\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE HeadersByNumberInNext ----
EXTENDS CSV
VARIABLE x
Init == x = 0
Next == x' = 1 /\ CSVWriteRecord([a |-> 1], ",", x, "out.csv")
====
