\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE QuantifierOfNumber ----
ASSUME \A x \in {1} : x
====
