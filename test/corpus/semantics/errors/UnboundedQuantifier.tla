\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE UnboundedQuantifier ----
ASSUME \A x : x = x
====
