\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE OverflowOfProduct ----
EXTENDS Integers
ASSUME 65536 * 65536 = 0
====
