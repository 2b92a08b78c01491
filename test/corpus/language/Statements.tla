\* expect: ok
---- MODULE Statements ----
EXTENDS Integers
CONSTANTS N, S
VARIABLE x
ASSUME N > 0
ASSUME NamedOne == N \in Nat
ASSUMPTION S # {}
AXIOM Named == \A a \in S : a = a
THEOREM 1 + 1 = 2
THEOREM Simple == N = N
LEMMA Small == N + 0 = N
PROPOSITION TRUE
COROLLARY Simple
THEOREM Sequent ==
  ASSUME NEW a \in S, NEW P(_), CONSTANT c, VARIABLE v, STATE s, ACTION A, TEMPORAL T,
         NEW VARIABLE w, P(a), ASSUME NEW b PROVE b = c
  PROVE  a = a
THEOREM Boxed == []ASSUME x = 1 []PROVE x > 0
Uses == Simple /\ NamedOne
USE Simple DEF Uses
HIDE Simple, NamedOne
====
