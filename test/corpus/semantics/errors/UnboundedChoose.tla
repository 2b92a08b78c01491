\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE UnboundedChoose ----
ASSUME (CHOOSE x : x = 1) = 1
====
