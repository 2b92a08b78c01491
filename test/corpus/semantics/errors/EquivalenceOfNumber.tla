\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE EquivalenceOfNumber ----
ASSUME ~ (TRUE <=> 1)
====
