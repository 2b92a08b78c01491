\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE RemainderOfNegative ----
EXTENDS Integers
ASSUME 7 % (-2) = 1
====
