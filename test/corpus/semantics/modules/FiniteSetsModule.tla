\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE FiniteSetsModule ----
EXTENDS FiniteSets, Integers
ASSUME Cardinality({}) = 0
ASSUME Cardinality({1, 1, 2}) = 2
ASSUME Cardinality(SUBSET (1..4)) = 16
ASSUME Cardinality({{}, {1}, {1, 1}}) = 2
ASSUME Cardinality(5..3) = 0
ASSUME Cardinality((1..3) \X BOOLEAN) = 6
ASSUME Cardinality({x \in 1..10 : x % 3 = 0}) = 3
ASSUME Cardinality((1..3) \cup (2..5)) = 5
ASSUME IsFiniteSet({1}) /\ IsFiniteSet(1..3) /\ ~ IsFiniteSet(Nat) /\ ~ IsFiniteSet(Int)
ASSUME IsFiniteSet(SUBSET (1..50))
====
