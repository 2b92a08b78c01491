\* expect: ok
\* checks: CONSTANT N <- F
\* verdict: error
\* exit: 151
---- MODULE ReplacementOfOtherArity ----
CONSTANT N
F(a) == a
ASSUME N = N
====
