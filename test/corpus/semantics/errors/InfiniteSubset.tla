\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE InfiniteSubset ----
EXTENDS Integers
ASSUME Nat \subseteq Int
====
