\* expect: ok
---- MODULE Quantifiers ----
EXTENDS Integers
VARIABLE x
Bounded == \A a, b \in 1..2, <<c, d>> \in {<<1, 2>>} : a + b = c + d
Exists == \E a \in {1} : \A b \in {a} : b = a
Unbounded == (\A a, b : a = b) \/ \exists c : c = 1
Temporal == \AA a : \EE b, c : []<>(a = b /\ c = x)
Chosen == CHOOSE a \in {1, 2} : a > 1
ChosenTuple == CHOOSE <<a, b>> \in {1} \X {2} : a < b
ChosenFreely == CHOOSE a : a \notin {1}
====
