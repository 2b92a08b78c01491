\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE Overflow ----
\* Integers do not wrap.
EXTENDS Integers
ASSUME 2147483647 + 1 > 0
====
