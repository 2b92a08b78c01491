\* expect: ok
\* checks: CONSTANT Limit = 10
\* verdict: assumption
\* exit: 10
---- MODULE AssumptionFalseWithValue ----
EXTENDS Integers
CONSTANT Limit
ASSUME LimitSmall == Limit \in 1..5
====
