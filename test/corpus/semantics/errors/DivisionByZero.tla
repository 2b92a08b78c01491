\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE DivisionByZero ----
EXTENDS Integers
ASSUME 1 \div 0 = 0
====
