\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE CombinatoricsModule ----
EXTENDS Combinatorics, Integers
ASSUME factorial[5] = 120 /\ factorial[0] = 1
ASSUME choose(5, 2) = 10 /\ choose(5, 0) = 1 /\ choose(5, 5) = 1
====
