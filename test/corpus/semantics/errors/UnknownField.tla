\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE UnknownField ----
ASSUME [a |-> 1].b = 1
====
