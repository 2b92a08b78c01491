\* expect: ok
\* checks: CONSTANT N <- Missing
\* verdict: error
\* exit: 151
---- MODULE UnknownReplacement ----
CONSTANT N
ASSUME N = N
====
