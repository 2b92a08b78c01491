\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE ArgumentOutsideDomain ----
ASSUME [x \in {1, 5} |-> x][2] = 2
====
