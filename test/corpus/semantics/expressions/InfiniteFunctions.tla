\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE InfiniteFunctions ----
\* A function over an infinite domain is computed where it is applied.
EXTENDS Integers, Sequences
square == [n \in Nat |-> n * n]
ASSUME square[12] = 144
ASSUME [n \in Nat |-> n][3] = 3
ASSUME DOMAIN square = Nat
ASSUME [square EXCEPT ![2] = 0][2] = 0
ASSUME [square EXCEPT ![2] = 0][3] = 9
ASSUME [x \in Int, y \in Int |-> x - y][3, 5] = -2
ASSUME [s \in Seq(Nat) |-> Len(s)][<<1, 2>>] = 2
ASSUME [S \in SUBSET Nat |-> 0 \in S][{0}]
ASSUME [t \in STRING |-> t]["a"] = "a"
====
