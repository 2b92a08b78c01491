\* expect: ok
\* checks: INIT Init NEXT Next CONSTANT N = 3
\* verdict: assumption
\* exit: 10
---- MODULE AssumptionFalse ----
\* Assumptions are checked first.
EXTENDS Integers
CONSTANT N
ASSUME N > 1
ASSUME Even == N % 2 = 0
VARIABLE x
Init == x = 0
Next == x' = x
====
