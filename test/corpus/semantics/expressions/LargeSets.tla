\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE LargeSets ----
\* Sets that are never written out: what is asked is computed from the parts.
EXTENDS Integers, FiniteSets
ASSUME Cardinality(1..2147483647) = 2147483647
ASSUME Cardinality(SUBSET (1..30)) = 1073741824
ASSUME 1000000000 \in 1..2147483647
ASSUME {1, 99} \in SUBSET (1..100)
ASSUME {101} \notin SUBSET (1..100)
ASSUME [i \in 1..50 |-> i] \in [1..50 -> 1..50]
ASSUME <<7, 8>> \in (1..100000) \X (1..100000)
ASSUME SUBSET (1..50) \subseteq SUBSET (1..51)
ASSUME \E S \in SUBSET (1..60) : S = {2}
ASSUME (CHOOSE S \in SUBSET (1..25) : 4 \in S) = {4}
ASSUME {5} \ (1..2000000000) = {}
====
