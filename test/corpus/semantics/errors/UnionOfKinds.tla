\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE UnionOfKinds ----
ASSUME {1, 2} \cup {"a"} # {}
====
