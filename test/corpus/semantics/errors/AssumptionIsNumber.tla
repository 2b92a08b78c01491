\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE AssumptionIsNumber ----
EXTENDS Integers
ASSUME 1 + 1
====
