\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE RelationModule ----
EXTENDS Relation, Integers
Less == [p \in (1..3) \X (1..3) |-> p[1] < p[2]]
Equal == [p \in (1..3) \X (1..3) |-> p[1] = p[2]]
Chain == [p \in (1..3) \X (1..3) |-> p[2] = p[1] + 1]
S == 1..3
ASSUME IsIrreflexive(Less, S) /\ IsReflexive(Equal, S) /\ ~ IsReflexive(Less, S)
ASSUME IsSymmetric(Equal, S) /\ ~ IsSymmetric(Less, S)
ASSUME IsAntiSymmetric(Equal, S) /\ IsAsymmetric(Less, S)
ASSUME IsTransitive(Less, S) /\ ~ IsTransitive(Chain, S)
ASSUME IsStrictlyTotallyOrdered(Less, S) /\ IsStrictlyPartiallyOrdered(Less, S)
ASSUME IsPartiallyOrdered(Equal, S) /\ ~ IsTotallyOrdered(Equal, S)
ASSUME TransitiveClosure(Chain, S) = Less
ASSUME ReflexiveTransitiveClosure(Chain, S)[<<1, 1>>]
ASSUME IsConnected(Equal, {1}) /\ ~ IsConnected(Equal, {1, 2})
ASSUME IsReflexiveUnder(<=, S) /\ IsIrreflexiveUnder(<, S)
ASSUME IsTotallyOrderedUnder(<=, S) /\ IsStrictlyTotallyOrderedUnder(<, S)
ASSUME IsTransitiveUnder(<, S) /\ IsSymmetricUnder(=, S)
====
