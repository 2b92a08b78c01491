\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE InfiniteSets ----
\* Infinite sets have members, but cannot be enumerated.
EXTENDS Integers, Sequences, FiniteSets
ASSUME 3 \in Nat /\ -3 \notin Nat /\ -3 \in Int
ASSUME "a" \in STRING
ASSUME <<1, 2>> \in Seq(Nat) /\ <<>> \in Seq({})
ASSUME <<-1>> \notin Seq(Nat)
ASSUME {1, 2} \subseteq Nat
ASSUME {1, 2} \in SUBSET Nat
ASSUME {} \in SUBSET Nat
ASSUME {-1} \notin SUBSET Nat
ASSUME <<1, -1>> \in Nat \X Int
ASSUME <<1, 2>> \in [1..2 -> Nat]
ASSUME [a |-> <<1>>] \in [a : Seq(Nat)]
ASSUME Nat \cap {1, -2} = {1}
ASSUME {1, -2} \cap Nat = {1}
ASSUME {1, -2} \ Nat = {-2}
ASSUME 3 \in Nat \ {1} /\ 1 \notin Nat \ {1}
ASSUME -1 \in Nat \cup {-1} /\ -2 \notin Nat \cup {-1}
ASSUME 3 \in {x \in Nat : x < 5} /\ 7 \notin {x \in Nat : x < 5}
ASSUME {x \in Nat : x < 5} \cap {3, 9} = {3}
ASSUME ~ IsFiniteSet(Nat) /\ IsFiniteSet(1..3)
ASSUME Nat # Int
ASSUME <<2>> \in Seq({1}) \cup {<<2>>}
ASSUME {<<1>>} \subseteq Seq(Nat)
====
