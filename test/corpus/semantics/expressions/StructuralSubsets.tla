\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE StructuralSubsets ----
\* The right side only has to know its members.
EXTENDS Integers, Sequences
ASSUME {1} \subseteq Nat
ASSUME {} \subseteq 2
ASSUME SUBSET (1..40) \subseteq SUBSET Nat
ASSUME {<<1>>, <<>>} \subseteq Seq(1..2)
ASSUME [a : {1, 2}] \subseteq [a : Nat]
ASSUME (1..2) \X {3} \subseteq Nat \X Nat
ASSUME [1..2 -> 1..2] \subseteq [1..2 -> Nat]
ASSUME 1..5 \subseteq 0..6
ASSUME ~ (0..3 \subseteq 1..4)
====
