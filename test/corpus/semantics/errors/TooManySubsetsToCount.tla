\* expect: ok
\* verdict: error
\* exit: 10
---- MODULE TooManySubsetsToCount ----
EXTENDS Integers, FiniteSets
ASSUME Cardinality(SUBSET (1..31)) > 0
====
