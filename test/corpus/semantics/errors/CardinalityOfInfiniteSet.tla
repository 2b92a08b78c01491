\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE CardinalityOfInfiniteSet ----
EXTENDS Naturals, FiniteSets
ASSUME Cardinality(Nat) > 0
====
