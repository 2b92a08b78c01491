\* expect: ok
\* checks: CONSTANTS A <- B B <- C
\* verdict: error
\* exit: 151
---- MODULE ReplacementOfReplacement ----
CONSTANTS A, B
C == 1
ASSUME A = 1
====
