\* expect: ok
\* checks: CONSTANT N =
\* verdict: error
\* exit: 255
---- MODULE ConfigurationWithoutValue ----
CONSTANT N
ASSUME N = N
====
