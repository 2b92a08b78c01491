\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE ConjunctionOfNumber ----
ASSUME 1 /\ TRUE
====
