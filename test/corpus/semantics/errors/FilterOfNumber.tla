\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE FilterOfNumber ----
ASSUME {x \in {1, 2} : x} = {}
====
