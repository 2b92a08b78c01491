\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE InfiniteSetCompared ----
EXTENDS Naturals
ASSUME {n \in Nat : n > 3} # {}
====
