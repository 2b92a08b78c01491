\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE OverflowOfPower ----
EXTENDS Integers
ASSUME 2 ^ 31 > 0
====
