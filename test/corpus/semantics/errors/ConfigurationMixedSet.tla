\* expect: ok
\* checks: CONSTANT N = {1, "a"}
\* verdict: error
\* exit: 255
---- MODULE ConfigurationMixedSet ----
CONSTANT N
ASSUME N # {}
====
