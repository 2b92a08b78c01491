\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE SubsetOfNumber ----
ASSUME SUBSET 1 = {}
====
