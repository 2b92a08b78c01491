\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE MixedSetCounted ----
EXTENDS FiniteSets
ASSUME Cardinality({1, "a"}) = 2
====
