\* expect: ok
\* checks: CONSTANT A = T_a
\* verdict: error
\* exit: 10
---- MODULE TypedModelValueAndNumber ----
CONSTANT A
ASSUME A # 1
====
