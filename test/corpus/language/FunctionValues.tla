\* expect: ok
---- MODULE FunctionValues ----
EXTENDS Integers
f == [a \in 1..3 |-> a]
pairs == [a, b \in 1..2, <<c, d>> \in {<<1, 2>>} |-> a + b + c + d]
applied == f[1] + pairs[1, 2, <<1, 2>>] + [a \in {1} |-> a][1]
space == [1..2 -> [{3} -> {4}]]
changed == [f EXCEPT ![1] = 2, ![2] = @ + f[1]]
nested == [[a \in {1} |-> [b |-> [c |-> f]]] EXCEPT ![1].b.c[2] = 3]
several == [pairs EXCEPT ![1, 2, <<1, 2>>] = 4]
domains == DOMAIN f \cup DOMAIN [f EXCEPT ![1] = 1]
====
