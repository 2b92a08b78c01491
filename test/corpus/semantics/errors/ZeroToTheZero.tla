\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE ZeroToTheZero ----
EXTENDS Integers
ASSUME 0 ^ 0 = 1
====
