\* expect: ok
\* checks: CONSTANT S = {1, 2
\* verdict: error
\* exit: 255
---- MODULE ConfigurationUnclosedSet ----
CONSTANT S
ASSUME S # {}
====
