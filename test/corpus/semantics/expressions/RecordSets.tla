\* expect: ok
\* verdict: ok
\* exit: 0
\* generated: 0
\* distinct: 0
\* depth: 0
---- MODULE RecordSets ----
EXTENDS Integers, FiniteSets
ASSUME [a : {1, 2}, b : {3}] = {[a |-> 1, b |-> 3], [a |-> 2, b |-> 3]}
ASSUME [a : {1}, b : {}] = {}
ASSUME Cardinality([a : 1..3, b : BOOLEAN, c : {"x"}]) = 6
ASSUME [a |-> 1, b |-> TRUE] \in [a : Nat, b : BOOLEAN]
ASSUME [b |-> TRUE, a |-> 1] \in [a : Nat, b : BOOLEAN]
\* The names of the fields decide first.
ASSUME [a |-> 1, b |-> 2] \notin [a : Nat]
ASSUME [a |-> 1] \notin [a : Nat, b : Nat]
ASSUME [c |-> "text"] \notin [a : Nat]
ASSUME [a |-> -1] \notin [a : Nat]
ASSUME {[a |-> 1]} \subseteq [a : Nat]
ASSUME [a : {1}] \cup [b : {"x"}] = {[a |-> 1], [b |-> "x"]}
====
