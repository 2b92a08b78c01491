\* expect: ok
---- MODULE Subexpressions ----
EXTENDS Integers
Sum(a) == a + 2
Deep == 1 + (2 * 3)
Conjunction == /\ 1 = 1
               /\ 2 = 3
Quantified(s) == \E x \in s, y \in {1} : x = y
Conditional == IF 1 = 1 THEN 2 ELSE 3
Cases == CASE 1 = 1 -> 2 [] OTHER -> 3
Locals == LET a == 4
              b(c) == c + 1
          IN  a + 1
Lambda == CHOOSE n \in {1} : n = 1
Collected == {n + 1 : n \in {1, 2}}
Fields == [x |-> 1, y |-> 2].y
Applied == [n \in {1} |-> n][1]
Apply(Op(_), a) == Op(a)
THEOREM Named == 1 = 1
Uses == <<
  Sum(1)!1, Sum(1)!<<, Sum(1)!>>, Deep!2!1, Conjunction!2!>>,
  Quantified({1})!1, Quantified({1})!(1, 2), Quantified({1})!(1, 2)!<<,
  Conditional!3, Cases!1!2, Cases!2!2, Locals!:!a, Locals!:!b(2), Locals!1, Locals!:,
  Lambda!(1), Collected!1, Collected!(1), Fields!1, Applied!2, Named!1,
  Apply(Sum, 1), Apply(Collected!@, 1), Apply(Locals!:!b, 1)>>
====
