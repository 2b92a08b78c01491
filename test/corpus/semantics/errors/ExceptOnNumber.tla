\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE ExceptOnNumber ----
ASSUME [1 EXCEPT ![1] = 2] = 1
====
