\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE OrderOfStringsByLess ----
EXTENDS Integers
ASSUME "a" < "b"
====
