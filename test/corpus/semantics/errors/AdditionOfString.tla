\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE AdditionOfString ----
EXTENDS Integers
ASSUME 1 + "a" = 2
====
