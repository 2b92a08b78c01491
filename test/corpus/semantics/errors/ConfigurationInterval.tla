\* expect: ok
\* checks: CONSTANT N = 1..3
\* verdict: error
\* exit: 255
---- MODULE ConfigurationInterval ----
CONSTANT N
ASSUME N = N
====
