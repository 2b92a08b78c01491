\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE NegativeExponent ----
EXTENDS Integers
ASSUME 2 ^ (-1) = 0
====
