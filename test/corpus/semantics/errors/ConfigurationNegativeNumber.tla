\* expect: ok
\* checks: CONSTANT N = -1
\* verdict: error
\* exit: 255
---- MODULE ConfigurationNegativeNumber ----
CONSTANT N
ASSUME N = N
====
