\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE UniqueByNumberInNext ----
EXTENDS FiniteSetsExt
VARIABLE x
Init == x = 0
Next == x' = 1 /\ ChooseUnique({x}, LAMBDA n : n) = 0
====
