\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE RandomizationModule ----
EXTENDS Randomization, Integers, FiniteSets
ASSUME LET S == RandomSubset(3, 1..10) IN Cardinality(S) = 3 /\ S \subseteq 1..10
ASSUME RandomSubset(0, 1..10) = {}
ASSUME RandomSubset(10, 1..10) = 1..10
ASSUME LET T == RandomSetOfSubsets(5, 2, 1..10)
       IN  Cardinality(T) <= 5 /\ \A S \in T : S \subseteq 1..10
====
