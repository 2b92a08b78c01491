\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE InfiniteQuantifier ----
EXTENDS Naturals
ASSUME \E n \in Nat : n > 3
====
