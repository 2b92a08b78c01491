\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE UnionOfNumbers ----
ASSUME UNION {1, 2} = {}
====
